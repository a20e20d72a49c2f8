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

    private void walk(int from, int risk, int soundLength) {
        int at = from;
        int length = soundLength;
        while (at < size && risk < groups[at].leastRisk()) {
            length = groups[at].append(0, sound, length);
            at++;
        }
        if (risk > riskAhead[at]) {
            return;
        }
        if (at == size) {
            tell(length);
            return;
        }
        SoundRule group = groups[at];
        for (int i = 0; i < group.readings(); i++) {
            int left = risk - group.risk(i);
            if (left < 0 || !wants()) {
                return;
            }
            if (left <= riskAhead[at + 1]) {
                walk(at + 1, left, group.append(i, sound, length));
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
