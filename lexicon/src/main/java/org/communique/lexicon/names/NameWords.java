package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a name as it was written, initials told apart: "Yu. Khachaturov", «Ю.А. Хачатуров», «Н.Бордюжа». */
public final class NameWords {
    private static final Pattern PIECE = Pattern.compile("(\\p{Lu}\\p{Ll}?|\\p{Ll}{1,2})\\.|[\\p{L}\\p{M}\\p{N}'’]+");

    private NameWords() {}

    /**
     * A word of a name.
     *
     * @param text lower case, ё as е, without the full stop
     * @param initial whether it stands for a word
     */
    public record Word(String text, boolean initial) {}

    /** The words in order. */
    public static List<Word> of(String name) {
        List<Word> words = new ArrayList<>();
        Matcher pieces = PIECE.matcher(name);
        while (pieces.find()) {
            boolean initial = pieces.group(1) != null;
            String text = initial ? pieces.group(1) : pieces.group();
            String folded = text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
            words.add(new Word(folded, initial || (folded.length() == 1 && !isSyllable(folded.charAt(0)))));
        }
        return words;
    }

    /** A Russian vowel by itself spells a Chinese or Korean syllable, as in «Ван И». */
    private static boolean isSyllable(char letter) {
        return "аеиоуыэюя".indexOf(letter) >= 0;
    }
}
