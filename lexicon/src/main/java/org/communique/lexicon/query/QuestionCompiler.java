package org.communique.lexicon.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.schema.NewsField;

/** Turns a question into the Lucene query that answers it. Safe for use by several threads. */
public final class QuestionCompiler {
    /** The fields that are asked where a question names none. */
    static final List<NewsField> TEXT = List.of(NewsField.TITLE, NewsField.BODY);

    private final Rooms rooms;
    private final Gazetteer gazetteer;

    /** @param analyzer the one that the index was built with */
    public QuestionCompiler(NewsAnalyzer analyzer, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        QuestionWords words = new QuestionWords(analyzer);
        NameSpotter spotter = new NameSpotter(gazetteer, words);
        NameQueries names = new NameQueries(gazetteer, words, Weights.CHOSEN);
        SetPhrases phrases = new SetPhrases(SetPhrases.read().phrases(), words);
        this.rooms = new Rooms(words, spotter, names, new NamedValue(gazetteer, spotter), phrases, Weights.CHOSEN);
    }

    /** What every compilation asks. */
    record Rooms(
            QuestionWords words,
            NameSpotter spotter,
            NameQueries names,
            NamedValue values,
            SetPhrases phrases,
            Weights weights) {
        Wording wording() {
            return new Wording(words);
        }

        Places places(Places.Within within) {
            return new Places(this, within);
        }
    }

    /** The names it knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * A question ready to be asked.
     *
     * @param names what the gazetteer knows of it, in the order of the question
     */
    public record Compiled(Query query, List<AskedName> names) {
        public Compiled {
            names = List.copyOf(names);
        }
    }

    /** The query for a question as broad as may be; one that matches nothing where it has no words, as {@code "—"}. */
    public Compiled compile(Question question) {
        return compile(question, Breadth.FULL, false);
    }

    /** The spellings in which a name of a question is looked for in an index, the one asked for first. */
    public Set<String> spellings(AskedName name, IndexReader index) {
        return new NameSpellings(gazetteer, rooms.words(), new NameTerms(index)).of(name);
    }

    /**
     * The query for a question.
     *
     * @param traced whether its matches tell their {@link Tier}, at some cost
     */
    public Compiled compile(Question question, Breadth breadth, boolean traced) {
        Compilation compilation = new Compilation(rooms, breadth, traced);
        Query query = compilation.compile(question, TEXT).orElse(new MatchNoDocsQuery("the question has no words"));
        return new Compiled(query, compilation.names());
    }
}
