package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.analysis.Script;

/** How a name word may sound, in codes that are the same for both scripts, likeliest first. */
final class Sounds {
    /** Measured: more readings add collisions, not matches. */
    private static final int MOST_READINGS = 14;

    private static final int MOST_EASTERN = 2;

    private static final SoundTable CYRILLIC = SoundTable.named("sounds-cyrillic.txt");
    private static final SoundTable LATIN = SoundTable.named("sounds-latin.txt");
    private static final SoundTable HEPBURN = SoundTable.named("sounds-hepburn.txt");
    private static final SoundTable PINYIN = SoundTable.named("sounds-pinyin.txt");

    private static final SoundTable GERMAN = SoundTable.named("sounds-german.txt");
    private static final SoundTable FRENCH = SoundTable.named("sounds-french.txt");

    /** Takes sounds one after another. */
    @FunctionalInterface
    interface Ear {
        /** Whether more are wanted after {@code sound[0, length)}, which is lent for the time of the call. */
        boolean hears(char[] sound, int length);
    }

    private Sounds() {}

    /** @param word lower case; letters outside both scripts are silent */
    static List<String> of(String word) {
        List<String> readings = new ArrayList<>();
        tell(word, Script.of(word) == Script.CYRILLIC, Integer.MAX_VALUE, (sound, length) -> {
            readings.add(new String(sound, 0, length));
            return true;
        });
        return readings;
    }

    /**
     * Tells an ear the sounds until it has enough.
     *
     * @param word lower case; letters outside both scripts are silent
     * @param most how many at the most
     */
    static void tell(String word, boolean cyrillic, int most, Ear ear) {
        int[] left = {most};
        Ear counting = most == Integer.MAX_VALUE
                ? ear
                : (sound, length) -> left[0]-- > 0 && ear.hears(sound, length) && left[0] > 0;
        if (cyrillic) {
            tellCyrillic(word, counting);
        } else {
            tellLatin(word.toCharArray(), counting);
        }
    }

    /** Tells how German writes Russian names, {@code most} readings at the most. */
    static void tellGerman(String word, int most, Ear ear) {
        new SoundWalk(GERMAN.soundsOfWhole(word.toCharArray()), ear).to(most);
    }

    /** Tells how French writes Russian names. */
    static void tellFrench(String word, Ear ear) {
        new SoundWalk(FRENCH.soundsOfWhole(word.toCharArray()), ear).to(1);
    }

    private static void tellCyrillic(String word, Ear ear) {
        for (String stem : CaseEndings.stems(word)) {
            if (!new SoundWalk(CYRILLIC.sounds(stem.toCharArray()), ear).to(1)) {
                return;
            }
        }
    }

    /** The likeliest as European, then as Japanese and Chinese, then what else it may be. */
    private static void tellLatin(char[] word, Ear ear) {
        SoundWalk european = new SoundWalk(LATIN.sounds(word), ear);
        boolean more = european.to(1)
                && new SoundWalk(HEPBURN.soundsOfWhole(word), ear).to(MOST_EASTERN)
                && new SoundWalk(PINYIN.soundsOfWhole(word), ear).to(MOST_EASTERN);
        if (more) {
            european.to(MOST_READINGS);
        }
    }
}
