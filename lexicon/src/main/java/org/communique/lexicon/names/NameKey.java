package org.communique.lexicon.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.lexicon.analysis.Script;

/**
 * The keys of one name word, as index terms: two words of either script that share one may be spellings, or cases, of
 * one name.
 *
 * @param strict one to four, the likeliest reading first: spellings that agree but for custom
 * @param weak one to seven, each beginning with {@link #WEAK}: spellings that may agree, in at most three of them as Korean
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
        PlainWord plain = PlainWord.of(word);
        if (plain.script() == Script.OTHER || plain.length() > LONGEST_NAME) {
            return itself(plain);
        }
        KeyDraft draft = new KeyDraft(plain.script() == Script.CYRILLIC);
        if (plain.isFolded()) {
            String hushers = hushers(word);
            if (!hushers.isEmpty()) {
                Sounds.tell(PlainWord.of(hushers), READ_HUSHERS, draft);
            }
        }
        Sounds.tell(plain, draft);
        Sounds.tellKorean(plain, draft::hearsKorean);
        return draft.isEmpty() ? itself(plain) : draft.key();
    }

    /** Whether a word may be one syllable of a Chinese or Korean name, as the second half of Jong-un, Xiao-ping. */
    static boolean isSyllable(String word) {
        return Sounds.areSyllables(PlainWord.of(word), 1);
    }

    private static NameKey itself(PlainWord plain) {
        return new NameKey(List.of(plain.toString()), List.of());
    }

    /**
     * The keys to look for when a word is asked for: those of the word, and where it may be Russian as German or French
     * writes it, those of that custom too, whose letters (sch, s, ch) say less than an index needs to store.
     */
    public static NameKey asked(String word) {
        NameKey own = of(word);
        PlainWord plain = PlainWord.of(word);
        if (plain.length() > LONGEST_NAME || plain.script() != Script.LATIN) {
            return own;
        }
        String letters = plain.toString();
        if (ENDS_IN_V.matcher(letters).find()) {
            return german(plain);
        }
        return GERMAN.matcher(letters).find()
                ? own.and(german(plain))
                : FRENCH.matcher(letters).find() ? own.and(french(plain)) : own;
    }

    private static NameKey german(PlainWord plain) {
        KeyDraft draft = new KeyDraft(true);
        Sounds.tellGerman(plain, MOST_GERMAN, draft);
        return draft.isEmpty() ? of(plain.toString()) : draft.key();
    }

    private static NameKey french(PlainWord plain) {
        KeyDraft draft = new KeyDraft(true);
        Sounds.tellFrench(plain, draft);
        return draft.isEmpty() ? of(plain.toString()) : draft.key();
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

    /** The word with č, š, ž by the two letters that sound so; empty if it has none. */
    private static String hushers(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder spelt = new StringBuilder();
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            switch (letter) {
                case 'č' -> spelt.append("ch");
                case 'š' -> spelt.append("sh");
                case 'ž' -> spelt.append("zh");
                default -> spelt.append(letter);
            }
        }
        return spelt.length() > composed.length() ? spelt.toString() : "";
    }

    static int consonants(String key) {
        int count = 0;
        for (int i = 0; i < key.length(); i++) {
            count += Skeleton.isConsonant(key.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
