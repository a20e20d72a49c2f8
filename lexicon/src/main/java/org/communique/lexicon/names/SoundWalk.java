package org.communique.lexicon.names;

/** The likeliest sounds of a word: those that use first readings everywhere but in few places. */
final class SoundWalk {
    private static final int MOST_RISK = 5;

    private final SoundReading[][] groups;
    private final Sounds.Ear ear;
    private final char[] sound;

    /** The risk that can yet be taken from a group on. */
    private final int[] riskAhead;

    private int told;
    private int known;
    private int most;
    private boolean more = true;

    /** @param groups the readings of each group of letters, those of a group by rank */
    SoundWalk(SoundReading[][] groups, Sounds.Ear ear) {
        this.groups = groups;
        this.ear = ear;
        riskAhead = new int[groups.length + 1];
        int longest = 0;
        for (int i = groups.length - 1; i >= 0; i--) {
            SoundReading[] choice = groups[i];
            riskAhead[i] = riskAhead[i + 1] + (choice.length == 1 ? 0 : choice[choice.length - 1].rank());
            int length = 0;
            for (SoundReading reading : choice) {
                length = Math.max(length, reading.sound().length());
            }
            longest += length;
        }
        sound = new char[longest];
    }

    /** Tells the sounds not yet told up to the {@code most}-th; false once the ear has enough. */
    boolean to(int most) {
        this.most = most;
        known = told;
        for (int risk = 0; groups.length > 0 && risk <= Math.min(MOST_RISK, riskAhead[0]) && wants(); risk++) {
            walk(0, risk, 0);
        }
        return more;
    }

    private boolean wants() {
        return more && told < most;
    }

    private void walk(int from, int risk, int soundLength) {
        int at = from;
        int length = soundLength;
        while (at < groups.length && groups[at].length == 1) {
            length = append(groups[at][0], length);
            at++;
        }
        if (at == groups.length) {
            tell(length);
            return;
        }
        for (SoundReading reading : groups[at]) {
            int left = risk - reading.rank();
            if (left >= 0 && left <= riskAhead[at + 1] && wants()) {
                walk(at + 1, left, append(reading, length));
            }
        }
    }

    private void tell(int length) {
        if (known > 0) {
            known--;
            return;
        }
        told++;
        more = ear.hears(sound, length);
    }

    private int append(SoundReading reading, int length) {
        String codes = reading.sound();
        int size = codes.length();
        for (int i = 0; i < size; i++) {
            sound[length + i] = codes.charAt(i);
        }
        return length + size;
    }
}
