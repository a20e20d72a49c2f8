package org.communique.lexicon.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;

/** What is known of compounds beyond their signs: first parts that may also stand alone, and those that never do. */
final class CompoundParts {
    /** News writes these with a hyphen, a space or nothing after them: counterterrorism, nonproliferation, ceasefire. */
    private static final String[] FREE = {
        "counter", "anti", "non", "peace", "policy", "cease", "cyber", "law", "decision", "stake", "nation", "multi"
    };

    private static final int SHORTEST = 8;

    /** Words that begin with a free part by chance, or mean something of their own. */
    private static final Set<String> WHOLE_ONLY = Set.of(
            "nonsense",
            "antibody",
            "antibodies",
            "antidote",
            "antidotes",
            "national",
            "nationals",
            "nationally",
            "multiple",
            "multiply",
            "counterfeit",
            "counterpart",
            "counterparts",
            "anticipate",
            "nationhood");

    /** Hyphen or not, these make one word with what follows: co-operation, e-mail, re-elected, анти-террор. */
    private static final CharArraySet BOUND = new CharArraySet(
            List.of(
                    "co", "e", "re", "pre", "de", "un", "mis", "bi", "tri", "sub", "анти", "контр", "супер", "суб",
                    "де", "ре", "мини", "микро", "макро", "псевдо", "гипер", "интер", "мульти", "нео", "теле", "кино"),
            true);

    /** Two letters with full stops that are an abbreviation; other pairs are the initials of a person. */
    private static final CharArraySet ABBREVIATIONS =
            new CharArraySet(List.of("us", "un", "uk", "eu", "dc", "am", "pm", "ie", "eg"), true);

    private final Lemmas lemmas;

    CompoundParts(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** The length of the first part of a compound written as one word, 0 where the word is none. */
    int firstPart(char[] word, int length) {
        if (length < SHORTEST || length > 40 || word[0] > 'z') {
            return 0;
        }
        for (String first : FREE) {
            if (startsWith(word, length, first) && isCompound(word, length, first.length())) {
                return first.length();
            }
        }
        return 0;
    }

    private static boolean startsWith(char[] word, int length, String first) {
        if (length < first.length() + 4) {
            return false;
        }
        for (int i = 0; i < first.length(); i++) {
            if ((word[i] | 0x20) != first.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCompound(char[] word, int length, int first) {
        String lower = new String(word, 0, length).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String rest = EnglishEndings.withoutPossessive(lower.substring(first));
        return !WHOLE_ONLY.contains(lower) && lemmas.isCommon(rest);
    }

    boolean isBound(char[] word, int from, int to) {
        return BOUND.contains(word, from, to - from);
    }

    /** Whether letters that had full stops between them are an abbreviation rather than initials. */
    static boolean isAbbreviation(char[] letters, int length) {
        return Script.of(letters, length) == Script.LATIN && (length > 2 || ABBREVIATIONS.contains(letters, 0, length));
    }

    /** The sign as typed, for the one that {@link JoinerCharFilter} put in its place. */
    static char sign(char joiner) {
        return switch (joiner) {
            case JoinerCharFilter.HYPHEN -> '-';
            case JoinerCharFilter.SLASH -> '/';
            case JoinerCharFilter.HASH -> '#';
            case JoinerCharFilter.AT -> '@';
            default -> joiner;
        };
    }
}
