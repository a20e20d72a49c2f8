package org.communique.server.suggesting;

import java.util.ArrayList;
import java.util.List;

/**
 * A question half typed, cut before the words that are to be completed.
 *
 * @param head what stays as it is
 * @param tail the last words, of which the last one may be unfinished
 */
record HalfTyped(String head, String tail) {
    /** Words in a row that are completed at most; as many as a long title of an office has. */
    private static final int MOST_WORDS = 6;

    /** Characters; what is longer is no beginning of anything. */
    private static final int LONGEST = 200;

    private static final String OPENING = "\"“„«‹";
    private static final String CLOSING = "\"””»›";

    /** All cuts worth trying, the longest tail first; none where there is no word or the text is too long. */
    static List<HalfTyped> cuts(String typed) {
        String text = clean(typed);
        List<HalfTyped> cuts = new ArrayList<>();
        int at = text.length();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && cuts.size() < MOST_WORDS && isOfWord(text.charAt(at - 1))) {
            while (at > 0 && isOfWord(text.charAt(at - 1))) {
                at--;
            }
            cuts.addFirst(new HalfTyped(text.substring(0, at), text.substring(at)));
            while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return cuts;
    }

    /** The text without characters that cannot be seen and halves of characters; empty where it is too long. */
    private static String clean(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        StringBuilder clean = new StringBuilder();
        typed.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
                    default -> true;
                })
                .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "-'’.".indexOf(c) >= 0;
    }

    /** The question with the tail completed; a quotation mark opened right before it is closed. */
    Completion completed(Entry entry) {
        int open = head.isEmpty() ? -1 : OPENING.indexOf(head.charAt(head.length() - 1));
        String text = head + entry.text() + (open < 0 ? "" : CLOSING.charAt(open));
        boolean quoted = open < 0 && entry.kind().isPhrase();
        String question = quoted ? head + '"' + entry.text() + '"' : text;
        return new Completion(text, question, entry.kind(), entry.articles());
    }
}
