package org.communique.server.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.communique.lexicon.analysis.Script;

/**
 * Corrections of a question that finds nothing or little: other keyboard layout, misspelt words, spaces left out and too
 * many.
 *
 * <p>Replaces words in the question's text and asks each whole question that comes of it, so that quotation marks, fields
 * and brackets stay as they are, and what is offered has been found.
 */
public final class DidYouMean {
    /** At most as many are offered. */
    public static final int MOST = 3;

    /** Words looked at, and ways to put one right. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_SUSPECTS = 4;
    private static final int MOST_EDITS = 6;

    /** Whole questions asked. */
    private static final int MOST_ASKED = 16;

    /** To leave a rare word as it stands is as unlikely as that. */
    private static final double COST_OF_LEAVING = 6;

    /** A question that finds something is corrected only to what finds that many times more. */
    private static final int TIMES_MORE = 10;

    private final String question;
    private final Asking asking;
    private final TermCounts counts;
    private final LayoutEdits layouts;
    private final SpellingEdits spellings;
    private final SpacingEdits spacings;

    private DidYouMean(IndexSearcher searcher, String question, Asking asking) {
        this.question = question;
        this.asking = asking;
        this.counts = new TermCounts(searcher);
        this.layouts = new LayoutEdits(counts);
        this.spellings = new SpellingEdits(counts);
        this.spacings = new SpacingEdits(counts);
    }

    /** How whole questions are asked. */
    public interface Asking {
        /** The number of articles that a question finds; 0 where it cannot be read. */
        int articles(String question) throws IOException;
    }

    /**
     * Corrections of a question, best first, at most {@value #MOST}; none where all its words are common.
     *
     * <p>Takes some tens of milliseconds on 30,000 articles: a few automata over the term dictionary and sixteen questions.
     *
     * @param found the articles that the question finds as it stands
     */
    public static List<Correction> of(IndexSearcher searcher, String question, int found, Asking asking)
            throws IOException {
        DidYouMean meant = new DidYouMean(searcher, question, asking);
        return meant.asked(meant.ways(WrittenWord.in(question)), found);
    }

    /** Edits to be made together. */
    private record Way(List<Edit> edits, double unlikelihood) {
        double cost() {
            return edits.stream().mapToDouble(Edit::cost).sum();
        }
    }

    private List<Way> ways(List<WrittenWord> all) throws IOException {
        List<WrittenWord> words = all.subList(0, Math.min(MOST_WORDS, all.size()));
        List<Edit> joins = spacings.joins(question, words);
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(List.of(), 0));
        for (WrittenWord suspect : suspects(words)) {
            ways = extended(ways, edits(suspect, joins));
        }
        for (Edit join : joins) {
            addTo(ways, List.of(join));
        }
        for (Script script : List.of(Script.LATIN, Script.CYRILLIC)) {
            addTo(ways, layouts.ofAll(question, words, script));
        }
        ways.sort(Comparator.comparingDouble(Way::unlikelihood));
        return ways;
    }

    private static void addTo(List<Way> ways, List<Edit> edits) {
        if (!edits.isEmpty()) {
            double unlikelihood = edits.stream().mapToDouble(Edit::unlikelihood).sum();
            ways.add(new Way(edits, unlikelihood));
        }
    }

    /** The rarest words, in the order of the question. */
    private List<WrittenWord> suspects(List<WrittenWord> words) throws IOException {
        Map<WrittenWord, Integer> articles = new HashMap<>();
        for (WrittenWord word : words) {
            articles.put(word, counts.of(word.folded()));
        }
        return words.stream()
                .filter(word -> articles.getOrDefault(word, 0) <= counts.few())
                .sorted(Comparator.comparing(word -> articles.getOrDefault(word, 0)))
                .limit(MOST_SUSPECTS)
                .sorted(Comparator.comparingInt(WrittenWord::start))
                .toList();
    }

    private List<Edit> edits(WrittenWord word, List<Edit> joins) throws IOException {
        List<Edit> edits = new ArrayList<>(layouts.of(question, word));
        edits.addAll(spellings.of(word));
        edits.addAll(spacings.splits(word));
        joins.stream()
                .filter(join -> join.start() <= word.start() && word.end() <= join.end())
                .forEach(edits::add);
        edits.sort(Comparator.comparingDouble(Edit::unlikelihood));
        return edits.subList(0, Math.min(MOST_EDITS, edits.size()));
    }

    /** Each way with each of the edits, and without any. */
    private static List<Way> extended(List<Way> ways, List<Edit> edits) {
        List<Way> extended = new ArrayList<>();
        for (Way way : ways) {
            extended.add(new Way(way.edits(), way.unlikelihood() + COST_OF_LEAVING));
            for (Edit edit : edits) {
                if (way.edits().stream().noneMatch(edit::overlaps)) {
                    List<Edit> more = new ArrayList<>(way.edits());
                    more.add(edit);
                    extended.add(new Way(more, way.unlikelihood() + edit.unlikelihood()));
                }
            }
        }
        return extended;
    }

    /** Asks the likeliest ways and keeps those that find more; the cost of a way weighs against what it finds. */
    private List<Correction> asked(List<Way> ways, int found) throws IOException {
        Map<String, Way> questions = new LinkedHashMap<>();
        for (Way way : ways) {
            if (!way.edits().isEmpty() && questions.size() < MOST_ASKED) {
                questions.putIfAbsent(edited(way), way);
            }
        }
        questions.remove(question);
        Map<Correction, Double> worth = new HashMap<>();
        for (Map.Entry<String, Way> entry : questions.entrySet()) {
            int articles = asking.articles(entry.getKey());
            if (articles > 0 && articles >= (long) found * TIMES_MORE) {
                Way way = entry.getValue();
                Correction.Reason reason = way.edits().getFirst().reason();
                worth.put(new Correction(entry.getKey(), articles, reason), Math.log1p(articles) - way.cost());
            }
        }
        return worth.entrySet().stream()
                .sorted(Map.Entry.<Correction, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().question()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String edited(Way way) {
        StringBuilder text = new StringBuilder(question);
        way.edits().stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> text.replace(edit.start(), edit.end(), edit.replacement()));
        return text.toString();
    }
}
