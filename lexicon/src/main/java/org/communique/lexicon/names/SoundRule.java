package org.communique.lexicon.names;

import java.util.List;

/** How letters sound between such neighbours: their readings, the likelier first. */
final class SoundRule {
    /** The neighbours that fit, a bit for each letter of the table. */
    private final long before;

    private final long after;

    private final int letters;
    private final char[][] sounds;
    private final int[] risks;
    private final int longest;

    /**
     * @param letters how many it reads
     * @param readings of rising rank, at least one
     */
    SoundRule(int letters, long before, long after, List<SoundReading> readings) {
        this.letters = letters;
        this.before = before;
        this.after = after;
        sounds = readings.stream().map(reading -> reading.sound().toCharArray()).toArray(char[][]::new);
        risks = readings.stream().mapToInt(SoundReading::rank).toArray();
        longest = readings.stream()
                .mapToInt(reading -> reading.sound().length())
                .max()
                .orElse(0);
    }

    int letters() {
        return letters;
    }

    /** Whether it may stand between those letters of the table. */
    boolean fits(int before, int after) {
        return (this.before >>> before & this.after >>> after & 1) != 0;
    }

    /** How many readings it has. */
    int readings() {
        return risks.length;
    }

    /** Whether one reading is likelier than all others. */
    boolean isClear() {
        return risks.length == 1 || risks[1] > 0;
    }

    /** The rank of a reading. */
    int risk(int reading) {
        return risks[reading];
    }

    /** The highest rank that may be chosen; none where nothing is to choose. */
    int mostRisk() {
        return risks.length == 1 ? 0 : risks[risks.length - 1];
    }

    /** The codes of the longest reading. */
    int longest() {
        return longest;
    }

    /** Writes the codes of a reading into a sound from {@code length} on, and returns the sound's new length. */
    int append(int reading, char[] sound, int length) {
        int end = length;
        for (char code : sounds[reading]) {
            sound[end++] = code;
        }
        return end;
    }
}
