package org.communique.lexicon.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.lexicon.analysis.Script;

/** How a name word may sound, in codes that are the same for both scripts, likeliest first. */
final class Sounds {
    /** Measured: more readings add collisions, not matches. */
    private static final int MOST_READINGS = 14;

    private static final int MOST_EASTERN = 2;

    private static final int MOST_CYRILLIC = 2;

    /** Syllables of Korean names are seven letters at the most, as in Hyeong, and few names have two of those. */
    private static final int LONGEST_KOREAN = 12;

    private static final int MOST_KOREAN = 3;

    private static final SoundTable CYRILLIC = SoundTable.named("sounds-cyrillic.txt");
    private static final SoundTable LATIN = SoundTable.named("sounds-latin.txt");
    private static final SoundTable HEPBURN = SoundTable.named("sounds-hepburn.txt");
    private static final SoundTable PINYIN = SoundTable.named("sounds-pinyin.txt");

    private static final SoundTable KOREAN = SoundTable.named("sounds-korean.txt");
    private static final SoundTable KONTSEVICH = SoundTable.named("sounds-kontsevich.txt");

    private static final SoundTable GERMAN = SoundTable.named("sounds-german.txt");
    private static final SoundTable FRENCH = SoundTable.named("sounds-french.txt");

    /** Takes sounds one after another. */
    @FunctionalInterface
    interface Ear {
        /** Whether more are wanted after {@code sound[0, length)}, which is lent for the time of the call. */
        boolean hears(byte[] sound, int length);
    }

    private Sounds() {}

    /** All sounds of a word; letters outside both scripts are silent. */
    static List<String> of(PlainWord word) {
        List<String> readings = new ArrayList<>();
        tell(word, (sound, length) -> {
            readings.add(new String(sound, 0, length, StandardCharsets.ISO_8859_1));
            return true;
        });
        return readings;
    }

    /** Tells an ear the sounds until it has enough; letters outside both scripts are silent. */
    static void tell(PlainWord word, Ear ear) {
        if (word.script() == Script.CYRILLIC) {
            tellCyrillic(word.letters(), word.length(), ear);
        } else {
            tellLatin(word, ear);
        }
    }

    /** As {@link #tell}, {@code most} sounds at the most. */
    static void tell(PlainWord word, int most, Ear ear) {
        int[] left = {most};
        tell(word, (sound, length) -> left[0]-- > 0 && ear.hears(sound, length) && left[0] > 0);
    }

    /** Tells how German writes Russian names, {@code most} readings at the most. */
    static void tellGerman(PlainWord word, int most, Ear ear) {
        tellWhole(GERMAN, word, most, ear);
    }

    /** Tells how French writes Russian names. */
    static void tellFrench(PlainWord word, Ear ear) {
        tellWhole(FRENCH, word, 1, ear);
    }

    /**
     * Tells how a word sounds that may be one or two syllables of a Korean name, in codes of their own: those that
     * {@code sounds-korean.txt} and {@code sounds-kontsevich.txt} share.
     */
    static void tellKorean(PlainWord word, Ear ear) {
        int length = word.length();
        if (length > LONGEST_KOREAN) {
            return;
        }
        char[] letters = word.letters();
        SoundRule[] groups = new SoundRule[length];
        if (word.script() == Script.LATIN) {
            tell(groups, KOREAN.readWhole(letters, length, groups), MOST_KOREAN, ear);
            return;
        }
        tell(groups, KONTSEVICH.readWhole(letters, length, groups), 1, ear);
        int stem = CaseEndings.stem(letters, length);
        int bare = stem > 0 ? stem : CaseEndings.bare(letters, length);
        if (bare > 0) {
            tell(groups, KONTSEVICH.readWhole(letters, bare, groups), 1, ear);
        }
    }

    /** Whether a word reads whole as Chinese or Korean syllables, that many at the most. */
    static boolean areSyllables(PlainWord word, int most) {
        boolean[] few = {false};
        Ear counting = (sound, length) -> {
            int vowels = 0;
            for (int i = 0; i < length; i++) {
                boolean glides = i > 0 && !Skeleton.isConsonant(sound[i - 1]);
                vowels += Skeleton.isConsonant(sound[i]) || glides ? 0 : 1;
            }
            few[0] |= vowels > 0 && vowels <= most;
            return true;
        };
        tellKorean(word, counting);
        if (word.script() == Script.LATIN) {
            tellWhole(PINYIN, word, new SoundRule[word.length()], counting);
        }
        return few[0];
    }

    private static void tellCyrillic(char[] word, int length, Ear ear) {
        SoundRule[] groups = new SoundRule[length + 1];
        if (!tellCyrillic(word, length, groups, ear)) {
            return;
        }
        int stem = CaseEndings.stem(word, length);
        if (stem > 0 && !tellCyrillic(word, stem, groups, ear)) {
            return;
        }
        int bare = stem > 0 ? stem : CaseEndings.bare(word, length);
        if (bare > 0) {
            char[] full = Arrays.copyOf(word, length + 1);
            int fullLength = CaseEndings.withVowel(full, bare);
            if (fullLength > 0) {
                tellCyrillic(full, fullLength, groups, ear);
            }
        }
    }

    private static boolean tellCyrillic(char[] word, int length, SoundRule[] groups, Ear ear) {
        return tell(groups, CYRILLIC.read(word, length, groups), MOST_CYRILLIC, ear);
    }

    /** The likeliest as European, then as Japanese and Chinese, then what else it may be. */
    private static void tellLatin(PlainWord word, Ear ear) {
        SoundRule[] groups = new SoundRule[word.length()];
        SoundWalk european = new SoundWalk(groups, LATIN.read(word.letters(), word.length(), groups), ear);
        if (european.to(1)) {
            SoundRule[] eastern = new SoundRule[word.length()];
            if (tellWhole(HEPBURN, word, eastern, ear) && tellWhole(PINYIN, word, eastern, ear)) {
                european.to(MOST_READINGS);
            }
        }
    }

    /** Tells the sounds of a word that a table can read whole; false once the ear has enough. */
    private static boolean tellWhole(SoundTable table, PlainWord word, SoundRule[] groups, Ear ear) {
        return tell(groups, table.readWhole(word.letters(), word.length(), groups), MOST_EASTERN, ear);
    }

    private static void tellWhole(SoundTable table, PlainWord word, int most, Ear ear) {
        SoundRule[] groups = new SoundRule[word.length()];
        tell(groups, table.readWhole(word.letters(), word.length(), groups), most, ear);
    }

    /** Tells the sounds of groups, without a walk where there is nothing to choose. */
    private static boolean tell(SoundRule[] groups, int size, int most, Ear ear) {
        if (size == 0) {
            return true;
        }
        byte[] sound = new byte[(size + 1) * SoundRule.MOST_CODES];
        int length = 0;
        boolean choice = false;
        for (int i = 0; i < size; i++) {
            choice |= groups[i].readings() > 1;
            length = groups[i].append(0, sound, length);
        }
        return choice ? new SoundWalk(groups, size, ear).to(most) : ear.hears(sound, length);
    }
}
