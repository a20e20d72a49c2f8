package org.communique.lexicon.names;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/** How letters sound between such neighbours: their readings, the likelier first. */
final class SoundRule {
    /** The most codes of a reading: it is written at one stroke, however long it is. */
    static final int MOST_CODES = 4;

    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** The neighbours that fit, a bit for each letter of the table. */
    private final long before;

    private final long after;

    private final int letters;

    /** For each reading its codes, the first lowest. */
    private final int[] codes;

    private final int[] lengths;
    private final int[] risks;
    private final int leastRisk;
    private final int mostRisk;

    /**
     * @param letters how many it reads
     * @param readings of rising rank, at least one
     */
    SoundRule(int letters, long before, long after, List<SoundReading> readings) {
        this.letters = letters;
        this.before = before;
        this.after = after;
        codes = readings.stream().mapToInt(reading -> packed(reading.sound())).toArray();
        lengths =
                readings.stream().mapToInt(reading -> reading.sound().length()).toArray();
        risks = readings.stream().mapToInt(SoundReading::rank).toArray();
        leastRisk = risks.length == 1 ? Integer.MAX_VALUE : risks[1];
        mostRisk = risks.length == 1 ? 0 : risks[risks.length - 1];
    }

    private static int packed(String sound) {
        if (sound.length() > MOST_CODES) {
            throw new IllegalStateException("The reading “" + sound + "” of a table of sounds has more than "
                    + MOST_CODES + " codes; part its letters.");
        }
        int packed = 0;
        for (int i = sound.length() - 1; i >= 0; i--) {
            packed = packed << 8 | sound.charAt(i);
        }
        return packed;
    }

    int letters() {
        return letters;
    }

    /** Whether it may stand between those letters of the table. */
    boolean fits(int before, int after) {
        return (this.before >>> before & this.after >>> after & 1) != 0;
    }

    /** Whether a word may end in its letters. */
    boolean mayEnd() {
        return (after >>> Alphabet.END & 1) != 0;
    }

    /** How many readings it has. */
    int readings() {
        return risks.length;
    }

    /** The rank of a reading. */
    int risk(int reading) {
        return risks[reading];
    }

    /** The highest rank that may be chosen; none where nothing is to choose. */
    int mostRisk() {
        return mostRisk;
    }

    /** The least that a choice other than the first costs. */
    int leastRisk() {
        return leastRisk;
    }

    /**
     * Writes the codes of a reading into a sound from {@code length} on, and returns the sound's new length; what stands
     * behind is of no meaning.
     *
     * @param sound has {@link #MOST_CODES} bytes left
     */
    int append(int reading, byte[] sound, int length) {
        FOUR.set(sound, length, codes[reading]);
        return length + lengths[reading];
    }
}
