package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.analysis.Script;

/** How a name word may sound, in codes that are the same for both scripts, likeliest first. */
final class Sounds {
    /** Measured: more readings add collisions, not matches. */
    private static final int MOST_READINGS = 14;

    private static final int MOST_RISK = 5;

    private static final SoundTable CYRILLIC = SoundTable.named("sounds-cyrillic.txt");
    private static final SoundTable LATIN = SoundTable.named("sounds-latin.txt");
    private static final SoundTable HEPBURN = SoundTable.named("sounds-hepburn.txt");
    private static final SoundTable PINYIN = SoundTable.named("sounds-pinyin.txt");

    private Sounds() {}

    /** @param word lower case; letters outside both scripts are silent */
    static List<String> of(String word) {
        List<String> readings = new ArrayList<>();
        if (Script.of(word) == Script.CYRILLIC) {
            for (String stem : CaseEndings.stems(word)) {
                addReadings(CYRILLIC.sounds(stem), 1, readings);
            }
            return readings;
        }
        addReadings(LATIN.sounds(word), MOST_READINGS, readings);
        List<String> eastern = new ArrayList<>();
        addReadings(HEPBURN.soundsOfWhole(word), 2, eastern);
        addReadings(PINYIN.soundsOfWhole(word), 2, eastern);
        readings.addAll(Math.min(1, readings.size()), eastern);
        return readings;
    }

    /** The likeliest {@code most} readings: those that use first readings everywhere but in few places. */
    private static void addReadings(List<List<SoundReading>> sounds, int most, List<String> readings) {
        if (sounds.isEmpty()) {
            return;
        }
        List<List<SoundReading>> parts = joined(sounds);
        int limit = readings.size() + most;
        for (int risk = 0; risk <= MOST_RISK && readings.size() < limit; risk++) {
            int before = readings.size();
            add(parts, 0, risk, new StringBuilder(), limit, readings);
            if (parts.size() == 1 && readings.size() == before && risk > 0) {
                return;
            }
        }
    }

    /** Runs of groups with but one reading made one group, so that only choices remain to be walked. */
    private static List<List<SoundReading>> joined(List<List<SoundReading>> sounds) {
        List<List<SoundReading>> parts = new ArrayList<>();
        StringBuilder sure = new StringBuilder();
        for (List<SoundReading> choice : sounds) {
            if (choice.size() == 1) {
                sure.append(choice.get(0).sound());
            } else {
                parts.add(List.of(new SoundReading(sure.toString(), 0)));
                parts.add(choice);
                sure.setLength(0);
            }
        }
        parts.add(List.of(new SoundReading(sure.toString(), 0)));
        return parts;
    }

    private static void add(
            List<List<SoundReading>> parts, int at, int risk, StringBuilder sound, int limit, List<String> readings) {
        if (readings.size() >= limit) {
            return;
        }
        if (at == parts.size()) {
            if (risk == 0) {
                readings.add(sound.toString());
            }
            return;
        }
        int length = sound.length();
        for (SoundReading reading : parts.get(at)) {
            if (reading.rank() <= risk) {
                sound.append(reading.sound());
                add(parts, at + 1, risk - reading.rank(), sound, limit, readings);
                sound.setLength(length);
            }
        }
    }
}
