package org.communique.lexicon.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** By consonants, the last for all longer names: those can afford more readings, chance seldom meets them. */
    private static final int[] MOST_STRICT = {2, 2, 2, 2, 3, 4};

    private static final int MOST_WEAK = 3;

    private static final int MOST_INFLECTED = 4;

    private static final int LONGEST_NAME = 60;

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
        if (Script.of(plain) == Script.OTHER || plain.length() > LONGEST_NAME) {
            return new NameKey(List.of(plain), List.of());
        }
        boolean inflects = Script.of(plain) == Script.CYRILLIC;
        Set<String> strict = new LinkedHashSet<>();
        Set<String> weak = new LinkedHashSet<>();
        for (String sound : sounds(word, plain)) {
            add(Skeleton.FINE.of(sound), "", sound, inflects, strict);
            add(Skeleton.COARSE.of(sound), String.valueOf(WEAK), sound, inflects, weak);
        }
        if (strict.isEmpty()) {
            return new NameKey(List.of(plain), List.of());
        }
        if (inflects) {
            return new NameKey(first(strict, MOST_INFLECTED), first(weak, MOST_INFLECTED));
        }
        int size = Math.min(MOST_STRICT.length - 1, consonants(strict.iterator().next()));
        return new NameKey(first(strict, MOST_STRICT[size]), first(weak, MOST_WEAK));
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

    /** A word with háčeks as it sounds with them, and at once as those write it who have none. */
    private static List<String> sounds(String word, String plain) {
        List<String> sounds = Sounds.of(plain);
        String hushers = hushers(word);
        if (hushers.equals(word)) {
            return sounds;
        }
        List<String> read = Sounds.of(plain(hushers));
        List<String> both = new ArrayList<>(read.subList(0, Math.min(2, read.size())));
        both.addAll(sounds);
        return both;
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

    /** A final vowel may be a case ending in Cyrillic and a silent e in Latin: such a word has the bare key as well. */
    private static void add(String key, String prefix, String sound, boolean inflects, Set<String> keys) {
        if (key.isEmpty()) {
            return;
        }
        keys.add(prefix + key);
        int last = key.length() - 1;
        if (last > 0 && key.charAt(last) == Skeleton.FINAL_VOWEL && (inflects || sound.endsWith("e"))) {
            keys.add(prefix + key.substring(0, last));
        }
    }

    private static int consonants(String key) {
        return (int) key.chars().filter(Character::isUpperCase).count();
    }

    private static List<String> first(Set<String> keys, int most) {
        List<String> list = new ArrayList<>(keys);
        return list.size() <= most ? list : list.subList(0, most);
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
