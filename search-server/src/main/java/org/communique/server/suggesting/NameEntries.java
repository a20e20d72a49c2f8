package org.communique.server.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionCompiler;

/** The people, organisations and offices of the gazetteer that some article names, under all their names. */
final class NameEntries {
    private final IndexSearcher searcher;
    private final QuestionCompiler compiler;
    private final List<Entry> entries = new ArrayList<>();

    private NameEntries(IndexSearcher searcher, QuestionCompiler compiler) {
        this.searcher = searcher;
        this.compiler = compiler;
    }

    /** One question a name. */
    static List<Entry> of(IndexSearcher searcher, QuestionCompiler compiler) throws IOException {
        NameEntries names = new NameEntries(searcher, compiler);
        for (Person person : compiler.gazetteer().people()) {
            names.add(Completion.Kind.PERSON, NameKind.PERSON, person.id(), person.names());
        }
        for (Organisation organisation : compiler.gazetteer().organisations()) {
            List<String> called = new ArrayList<>(organisation.names());
            called.addAll(organisation.abbreviations());
            names.add(Completion.Kind.ORGANISATION, NameKind.ORG, organisation.id(), called);
        }
        for (Office office : compiler.gazetteer().offices()) {
            names.add(Completion.Kind.OFFICE, NameKind.OFFICE, office.id(), office.titles());
        }
        return names.entries;
    }

    private void add(Completion.Kind kind, NameKind asked, String id, List<String> names) throws IOException {
        int articles =
                searcher.count(compiler.compile(new Question.Naming(asked, id)).query());
        for (int i = 0; articles > 0 && i < names.size(); i++) {
            entries.add(new Entry(names.get(i), kind, kind.name() + id, articles, i));
        }
    }
}
