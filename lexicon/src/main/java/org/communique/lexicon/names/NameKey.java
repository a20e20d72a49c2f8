package org.communique.lexicon.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.communique.lexicon.analysis.Script;

/**
 * The keys of one name word, as index terms: two words of either script that share one may be spellings, or cases, of
 * one name.
 *
 * @param strict one to four, the likeliest reading first: spellings that agree but for custom
 * @param weak one to four, each beginning with {@link #WEAK}: spellings that may agree
 */
public record NameKey(List<String> strict, List<String> weak) {
    /** The first character of every weak key and of no strict one. */
    public static final char WEAK = '~';

    private static final int LONGEST_NAME = 60;

    /** A word with háčeks as it sounds with them, and at once as those write it who have none. */
    private static final int READ_HUSHERS = 2;

    public NameKey {
        strict = List.copyOf(strict);
        weak = List.copyOf(weak);
    }

    /** Whether an index term of the name reading is a weak key. */
    public static boolean isWeak(CharSequence term) {
        return !term.isEmpty() && term.charAt(0) == WEAK;
    }

    /** The keys of a word of any case, with or without diacritics; a word of other scripts is its own strict key. */
    public static NameKey of(String word) {
        String plain = plain(word);
        Script script = Script.of(plain);
        if (script == Script.OTHER || plain.length() > LONGEST_NAME) {
            return new NameKey(List.of(plain), List.of());
        }
        KeyDraft draft = new KeyDraft(script == Script.CYRILLIC);
        String hushers = isPlain(word) ? word : hushers(word);
        if (!hushers.equals(word)) {
            Sounds.tell(plain(hushers), draft.inflects(), READ_HUSHERS, draft);
        }
        Sounds.tell(plain, draft.inflects(), Integer.MAX_VALUE, draft);
        return draft.isEmpty() ? new NameKey(List.of(plain), List.of()) : draft.key();
    }

    /** Whether the name is long enough that chance seldom gives another the same key: three consonants or more. */
    public boolean isTelling() {
        return consonants(strict.getFirst()) >= 3;
    }

    /** Whether two words share a strict key. */
    public boolean meets(NameKey other) {
        return strict.stream().anyMatch(other.strict::contains);
    }

    /** Whether two words share a weak key. */
    public boolean mayMeet(NameKey other) {
        return weak.stream().anyMatch(other.weak::contains);
    }

    /** č, š, ž by the two letters that sound so. */
    private static String hushers(String word) {
        StringBuilder spelt = new StringBuilder();
        for (char letter : Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            switch (letter) {
                case 'č' -> spelt.append("ch");
                case 'š' -> spelt.append("sh");
                case 'ž' -> spelt.append("zh");
                default -> spelt.append(letter);
            }
        }
        return spelt.toString();
    }

    static int consonants(String key) {
        int count = 0;
        for (int i = 0; i < key.length(); i++) {
            count += Skeleton.isConsonant(key.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Lower case, no diacritics (й stays), no possessive, no initials stuck before («Н.Бордюжа»). */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
        int dot = lower.lastIndexOf('.');
        if (dot > 0 && dot < lower.length() - 2) {
            lower = lower.substring(dot + 1);
        }
        if (lower.length() > 3 && lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        return isPlain(lower) ? lower : folded(Normalizer.normalize(lower, Normalizer.Form.NFC));
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c > '\u007F' && (c < 'а' || c > 'я')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String lower) {
        char[] letters = lower.toCharArray();
        char[] folded = new char[letters.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        StringBuilder plain = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (Character.getType(folded[i]) != Character.NON_SPACING_MARK) {
                plain.append(folded[i]);
            }
        }
        return plain.toString();
    }
}
