package org.communique.lexicon.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final int MOST_GERMAN = 4;

    /** German letters for Russian ones: sch, w, and j for й. */
    private static final Pattern GERMAN = Pattern.compile("sch|w|[aeiouy]j|^ju|^ja");

    /** French letters for Russian ones, in words without those that English has for them. */
    private static final Pattern FRENCH = Pattern.compile("^(?!.*(?:[szw]h|y|sch)).*(?:ch|ou|dj)");

    /** A final -ow that is no English -ow (Barlow, Farrow, Snow, Dow). */
    private static final Pattern ENDS_IN_V = Pattern.compile("(?:(?<![ldr]|sn)|[^r]r)ow$|[eji]ew$");

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

    /**
     * The keys to look for when a word is asked for: those of the word, and where it may be Russian as German or French
     * writes it, those of that custom too, whose letters (sch, s, ch) say less than an index needs to store.
     */
    public static NameKey asked(String word) {
        NameKey own = of(word);
        String plain = plain(word);
        if (plain.length() > LONGEST_NAME || Script.of(plain) != Script.LATIN) {
            return own;
        }
        if (ENDS_IN_V.matcher(plain).find()) {
            return german(plain);
        }
        return GERMAN.matcher(plain).find()
                ? own.and(german(plain))
                : FRENCH.matcher(plain).find() ? own.and(french(plain)) : own;
    }

    private static NameKey german(String plain) {
        KeyDraft draft = new KeyDraft(true);
        Sounds.tellGerman(plain, MOST_GERMAN, draft);
        return draft.isEmpty() ? of(plain) : draft.key();
    }

    private static NameKey french(String plain) {
        KeyDraft draft = new KeyDraft(true);
        Sounds.tellFrench(plain, draft);
        return draft.isEmpty() ? of(plain) : draft.key();
    }

    private NameKey and(NameKey other) {
        return new NameKey(both(strict, other.strict), both(weak, other.weak));
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
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
