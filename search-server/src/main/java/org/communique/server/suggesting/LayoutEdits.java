package org.communique.server.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.lexicon.analysis.Script;

/** Words typed with the other alphabet's keyboard layout. */
final class LayoutEdits {
    /** A word that reads as one on the other layout was hardly typed so by chance. */
    private static final double COST = 1;

    private final TermCounts counts;

    LayoutEdits(TermCounts counts) {
        this.counts = counts;
    }

    /** A word as the other layout has it, with the signs around it that are letters there: {@code [fxfnehjd}. */
    List<Edit> of(String text, WrittenWord word) throws IOException {
        List<Edit> edits = new ArrayList<>();
        if (Script.of(word.text()) == Script.CYRILLIC) {
            add(edits, word.start(), word.end(), KeyboardLayout.latin(word.text()));
            return edits;
        }
        int start = word.start();
        int end = word.end();
        while (start > 0 && isKey(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isKey(text.charAt(end))) {
            end++;
        }
        add(edits, start, end, KeyboardLayout.cyrillic(text.substring(start, end)));
        while (start < word.start() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > word.end() && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        String core = text.substring(start, end);
        if (edits.isEmpty() || edits.getFirst().end() - edits.getFirst().start() != core.length()) {
            add(edits, start, end, KeyboardLayout.cyrillic(core));
        }
        return edits;
    }

    /** All words of one script, also those that the index has, as {@code d} for «в» in {@code d vjcrdt}. */
    List<Edit> ofAll(String text, List<WrittenWord> words, Script script) throws IOException {
        List<Edit> all = new ArrayList<>();
        for (WrittenWord word : words) {
            if (Script.of(word.text()) == script) {
                List<Edit> edits = of(text, word);
                if (!edits.isEmpty() && all.stream().noneMatch(edits.getFirst()::overlaps)) {
                    all.add(edits.getFirst());
                }
            }
        }
        return all;
    }

    private void add(List<Edit> edits, int start, int end, Optional<String> typed) throws IOException {
        if (typed.isPresent()) {
            String word = typed.get();
            int articles = counts.of(word.toLowerCase(Locale.ROOT).replace('ё', 'е'));
            edits.add(new Edit(start, end, word, Correction.Reason.KEYBOARD_LAYOUT, COST, articles));
        }
    }

    /** A letter or a sign that is one in Russian; quotation marks and colons are the question's own. */
    private static boolean isKey(char c) {
        return KeyboardLayout.isLatinKey(c) && c != '"' && c != ':';
    }
}
