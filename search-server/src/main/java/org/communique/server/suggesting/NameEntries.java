package org.communique.server.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.schema.MentionFields;

/** The people, organisations and offices of the gazetteer that some article names, under all their names. */
final class NameEntries {
    private NameEntries() {}

    /** O(those that the index names); an id that the gazetteer knows no longer is left out. */
    static List<Entry> of(IndexReader index, Gazetteer gazetteer) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            Terms ids = MultiTerms.getTerms(index, MentionFields.field(kind).key());
            TermsEnum id = ids == null ? TermsEnum.EMPTY : ids.iterator();
            while (id.next() != null) {
                add(kind, id.term().utf8ToString(), id.docFreq(), gazetteer, entries);
            }
        }
        return entries;
    }

    private static void add(NameKind kind, String id, int articles, Gazetteer gazetteer, List<Entry> entries) {
        Completion.Kind completion = switch (kind) {
            case PERSON -> Completion.Kind.PERSON;
            case ORG -> Completion.Kind.ORGANISATION;
            case OFFICE -> Completion.Kind.OFFICE;
        };
        List<String> names = new ArrayList<>(gazetteer.names(kind, id));
        if (kind == NameKind.ORG) {
            gazetteer.organisation(id).map(Organisation::abbreviations).ifPresent(names::addAll);
        }
        for (int i = 0; i < names.size(); i++) {
            entries.add(new Entry(names.get(i), completion, completion.name() + id, articles, i));
        }
    }
}
