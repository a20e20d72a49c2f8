package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.List;

/**
 * What a group of letters may sound like.
 *
 * @param sound its codes; empty for silence
 * @param rank 0 for the likeliest; several may be equally likely
 */
record SoundReading(String sound, int rank) {
    /** The readings of a table's last column: {@code |} before a less likely one, {@code &} before one as likely. */
    static List<SoundReading> listed(String column) {
        List<SoundReading> readings = new ArrayList<>();
        int rank = 0;
        for (String equals : column.split("\\|", -1)) {
            for (String sound : equals.split("&", -1)) {
                if (!sound.isEmpty()) {
                    readings.add(new SoundReading(sound.equals("_") ? "" : sound, rank));
                }
            }
            rank++;
        }
        return List.copyOf(readings);
    }
}
