package org.communique.server.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.communique.lexicon.analysis.Script;

/** Words of the index that are one or two slips away: a letter added, left out, changed, or two neighbours swapped. */
final class SpellingEdits {
    /** A word of two slips must be that many times commoner than one of one slip, as a logarithm, to come first. */
    private static final double COST_OF_SLIP = 4.5;

    /** The first letter is seldom wrong. */
    private static final double COST_OF_FIRST = 1.5;

    private static final int LOOKED_AT = 20;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final TermCounts counts;
    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final LuceneLevenshteinDistance distance = new LuceneLevenshteinDistance();

    SpellingEdits(TermCounts counts) {
        this.counts = counts;
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryLength(LONGEST);
        checker.setDistance(distance);
    }

    List<Edit> of(WrittenWord word) throws IOException {
        String written = word.folded();
        Set<String> similar = new HashSet<>();
        for (String field : TermCounts.FIELDS) {
            Term term = new Term(field, written);
            for (SuggestWord found :
                    checker.suggestSimilar(term, LOOKED_AT, counts.reader(), SuggestMode.SUGGEST_MORE_POPULAR)) {
                similar.add(found.string);
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (String meant : similar) {
            if (isWordOf(Script.of(written), meant) && !meant.equals(written)) {
                edits.add(new Edit(
                        word.start(),
                        word.end(),
                        Edit.inCaseOf(word.text(), meant),
                        Correction.Reason.SPELLING,
                        cost(written, meant),
                        counts.of(meant)));
            }
        }
        return edits;
    }

    /** Whether a term is a word in small letters of the same script. */
    private static boolean isWordOf(Script script, String term) {
        return Script.of(term) == script && term.chars().allMatch(Character::isLowerCase);
    }

    private double cost(String written, String meant) {
        int shorter = Math.min(written.codePointCount(0, written.length()), meant.codePointCount(0, meant.length()));
        double slips = (1 - distance.getDistance(written, meant)) * shorter;
        boolean first = written.charAt(0) == meant.charAt(0);
        return slips * COST_OF_SLIP + (first ? 0 : COST_OF_FIRST);
    }
}
