package org.communique.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.communique.lexicon.query.AskedName;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.Breadth;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionCompiler;

/** What the index says of a question beside the articles that answer it: how many there would be if it were put otherwise. */
final class AskedIndex {
    private static final int MOST_NAMES = 5;
    private static final int MOST_SPELLINGS = 12;
    private static final int MOST_PARTS = 8;

    private final IndexSearcher searcher;
    private final QuestionCompiler compiler;

    AskedIndex(IndexSearcher searcher, QuestionCompiler compiler) {
        this.searcher = searcher;
        this.compiler = compiler;
    }

    /** The names of a question with their spellings; those of an office and of more names than are counted without. */
    List<Understood.Named> named(List<AskedName> names) throws IOException {
        List<Understood.Named> named = new ArrayList<>();
        for (AskedName name : names) {
            boolean counted = named.size() < MOST_NAMES && !(name instanceof AskedOffice);
            named.add(new Understood.Named(name, counted ? spellings(name) : List.of()));
        }
        return named;
    }

    private List<NameSpelling> spellings(AskedName name) throws IOException {
        List<NameSpelling> spellings = new ArrayList<>();
        for (String text : compiler.spellings(name, searcher.getIndexReader())) {
            spellings.add(new NameSpelling(text, count(new Question.Phrase(text, false), Breadth.AS_TYPED)));
        }
        if (spellings.isEmpty()) {
            return spellings;
        }
        NameSpelling asked = spellings.getFirst();
        return spellings.stream()
                .filter(spelling -> spelling.equals(asked) || spelling.articles() > 0)
                .sorted(Comparator.<NameSpelling>comparingInt(spelling -> spelling.equals(asked) ? 0 : 1)
                        .thenComparingInt(spelling -> -spelling.articles()))
                .limit(MOST_SPELLINGS)
                .toList();
    }

    /**
     * Articles that have the words of a question as they were typed.
     *
     * @param total those of the question itself, which is all of them where it asks for nothing else
     */
    long exactly(Question question, long total) throws IOException {
        Question literal = Literal.of(question);
        return total == 0 || literal.equals(question) ? total : count(literal, Breadth.AS_TYPED);
    }

    /**
     * What to leave out of a question that finds nothing: questions that find something with one of its parts less, where
     * there are none its single parts; those of fewest articles first.
     */
    List<Relaxation> relaxed(Question question, Breadth breadth) throws IOException {
        if (!(question instanceof Question.And(List<Question> parts)) || parts.size() > MOST_PARTS) {
            return List.of();
        }
        List<Question> less = new ArrayList<>();
        for (int left = 0; left < parts.size(); left++) {
            List<Question> others = new ArrayList<>(parts);
            others.remove(left);
            less.add(others.size() == 1 ? others.getFirst() : new Question.And(others));
        }
        List<Relaxation> relaxed = answered(less, breadth);
        return relaxed.isEmpty() ? answered(parts, breadth) : relaxed;
    }

    private List<Relaxation> answered(List<Question> questions, Breadth breadth) throws IOException {
        List<Relaxation> answered = new ArrayList<>();
        for (Question question : questions) {
            int articles = question instanceof Question.Not ? 0 : count(question, breadth);
            if (articles > 0) {
                answered.add(new Relaxation(question, articles));
            }
        }
        answered.sort(Comparator.comparingInt(Relaxation::articles));
        return answered;
    }

    private int count(Question question, Breadth breadth) throws IOException {
        return searcher.count(compiler.compile(question, breadth, false).query());
    }
}
