package org.communique.server.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;

/** Spaces left out, {@code doublestandards}, and spaces too many, {@code stan dards}. */
final class SpacingEdits {
    private static final double COST_OF_SPLIT = 3;
    private static final double COST_OF_JOIN = 2;

    /** Each is asked as a phrase. */
    private static final int MOST_SPLITS = 24;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 64;

    private final TermCounts counts;
    private final WordBreakSpellChecker breaker = new WordBreakSpellChecker();

    SpacingEdits(TermCounts counts) {
        this.counts = counts;
        breaker.setMinBreakWordLength(2);
        breaker.setMaxChanges(2);
    }

    /** A word cut into two or three that stand so in some article. */
    List<Edit> splits(WrittenWord word) throws IOException {
        String written = word.folded();
        List<Edit> edits = new ArrayList<>();
        if (written.length() < SHORTEST || written.length() > LONGEST) {
            return edits;
        }
        SuggestWord[][] breaks = breaker.suggestWordBreaks(
                new Term(TermCounts.FIELDS.getFirst(), written),
                MOST_SPLITS,
                counts.reader(),
                SuggestMode.SUGGEST_ALWAYS,
                BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
        for (SuggestWord[] parts : breaks) {
            List<String> words = Arrays.stream(parts).map(part -> part.string).toList();
            int articles = counts.ofPhrase(words);
            if (articles > 0) {
                edits.add(new Edit(
                        word.start(),
                        word.end(),
                        Edit.inCaseOf(word.text(), String.join(" ", words)),
                        Correction.Reason.MISSING_SPACE,
                        COST_OF_SPLIT * (words.size() - 1),
                        articles));
            }
        }
        return edits;
    }

    /** Neighbours with nothing but a blank between them as one word, where that is commoner than the rarer of them. */
    List<Edit> joins(String text, List<WrittenWord> words) throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            WrittenWord first = words.get(i);
            WrittenWord second = words.get(i + 1);
            String joined = first.folded() + second.folded();
            if (!text.substring(first.end(), second.start()).equals(" ") || joined.length() > LONGEST) {
                continue;
            }
            int articles = counts.of(joined);
            if (articles > Math.min(counts.of(first.folded()), counts.of(second.folded()))) {
                edits.add(new Edit(
                        first.start(),
                        second.end(),
                        Edit.inCaseOf(first.text(), joined),
                        Correction.Reason.SUPERFLUOUS_SPACE,
                        COST_OF_JOIN,
                        articles));
            }
        }
        return edits;
    }
}
