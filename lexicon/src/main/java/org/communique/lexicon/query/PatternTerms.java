package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.communique.lexicon.analysis.Reading;

/** Words with wildcards as patterns of index terms of the exact reading. */
final class PatternTerms {
    private final QuestionWords words;

    PatternTerms(QuestionWords words) {
        this.words = words;
    }

    /** The patterns of a word, one for each of its parts: of {@code counter-terror*} two. */
    List<String> of(String pattern) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pattern.length(); i++) {
            if (i == pattern.length() || isJoint(pattern, i)) {
                parts.add(folded(pattern.substring(start, i)));
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isJoint(String pattern, int at) {
        char c = pattern.charAt(at);
        boolean joins = c == '-' || c == '/' || c == '\u2010' || c == '\u2011';
        return joins && at + 1 < pattern.length() && isPart(pattern.charAt(at - 1)) && isPart(pattern.charAt(at + 1));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '*' || c == '?';
    }

    /** The letters between wildcards as the exact reading writes them. */
    private String folded(String pattern) {
        StringBuilder folded = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '*' || c == '?') {
                folded.append(letters(letters)).append(c);
                letters.setLength(0);
            } else {
                letters.append(c);
            }
        }
        return folded.append(letters(letters)).toString();
    }

    private String letters(StringBuilder letters) {
        SortedMap<Integer, List<String>> terms = words.terms(letters.toString(), Reading.EXACT);
        return terms.size() == 1
                ? terms.firstEntry().getValue().getFirst()
                : letters.toString().toLowerCase(Locale.ROOT);
    }
}
