package org.communique.lexicon.names;

/** The likeliest sounds of a word: those that use first readings everywhere but in few places. */
final class SoundWalk {
    private static final int MOST_RISK = 5;

    private final SoundRule[] groups;
    private final int size;
    private final Sounds.Ear ear;
    private final byte[] sound;

    /** The risk that can yet be taken from a group on. */
    private final int[] riskAhead;

    /** Where the codes of a group begin in the sound, of those before the group last changed. */
    private final int[] begins;

    private int told;
    private int known;
    private int most;
    private boolean more = true;

    /** @param groups the rules of the word's groups of letters, in {@code groups[0, size)} */
    SoundWalk(SoundRule[] groups, int size, Sounds.Ear ear) {
        this.groups = groups;
        this.size = size;
        this.ear = ear;
        riskAhead = new int[size + 1];
        begins = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            riskAhead[i] = riskAhead[i + 1] + groups[i].mostRisk();
        }
        sound = new byte[(size + 1) * SoundRule.MOST_CODES];
    }

    /** Tells the sounds not yet told up to the {@code most}-th; false once the ear has enough. */
    boolean to(int most) {
        this.most = most;
        known = told;
        for (int risk = 0; size > 0 && risk <= Math.min(MOST_RISK, riskAhead[0]) && wants(); risk++) {
            walk(0, risk, 0);
        }
        return more;
    }

    private boolean wants() {
        return more && told < most;
    }

    /**
     * Tells the sounds that go on with that risk from a group on: first readings to the end, then others, the last group's
     * first.
     */
    private void walk(int from, int risk, int soundLength) {
        int length = soundLength;
        for (int at = from; at < size; at++) {
            begins[at] = length;
            length = groups[at].append(0, sound, length);
        }
        if (risk == 0) {
            tell(length);
        }
        for (int at = size - 1; at >= from && wants(); at--) {
            SoundRule group = groups[at];
            if (group.leastRisk() <= risk) {
                walkOthers(at, group, risk);
            }
        }
    }

    private void walkOthers(int at, SoundRule group, int risk) {
        int begin = begins[at];
        for (int i = 1; i < group.readings() && group.risk(i) <= risk && wants(); i++) {
            int left = risk - group.risk(i);
            if (left <= riskAhead[at + 1]) {
                walk(at + 1, left, group.append(i, sound, begin));
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
}
