package org.communique.lexicon.names;

/** The likeliest sounds of a word: those that use first readings everywhere but in few places. */
final class SoundWalk {
    private static final int MOST_RISK = 5;

    private final SoundRule[] groups;
    private final int size;
    private final Sounds.Ear ear;
    private final byte[] sound;

    /** The likeliest sound, and where the codes of each group begin in it; last, where they end. */
    private final byte[] likeliest;

    private final int[] begins;

    /** The risk that can yet be taken from a group on. */
    private final int[] riskAhead;

    /** For each risk the groups that have other readings within it, as bits; groups beyond those of a long have none. */
    private final long[] choices = new long[MOST_RISK + 1];

    private int told;
    private int known;
    private int most;
    private boolean more = true;

    /** @param groups the rules of the word's groups of letters, in {@code groups[0, size)} */
    SoundWalk(SoundRule[] groups, int size, Sounds.Ear ear) {
        this.groups = groups;
        this.size = size;
        this.ear = ear;
        sound = new byte[(size + 1) * SoundRule.MOST_CODES];
        likeliest = new byte[sound.length];
        begins = new int[size + 1];
        riskAhead = new int[size + 1];
        for (int i = 0; i < size; i++) {
            begins[i + 1] = groups[i].append(0, likeliest, begins[i]);
        }
        for (int i = size - 1; i >= 0; i--) {
            riskAhead[i] = riskAhead[i + 1] + groups[i].mostRisk();
            if (groups[i].leastRisk() <= MOST_RISK && i < Long.SIZE) {
                choices[groups[i].leastRisk()] |= 1L << i;
            }
        }
        for (int risk = 1; risk <= MOST_RISK; risk++) {
            choices[risk] |= choices[risk - 1];
        }
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
     *
     * @param shift by how much the codes from there on stand farther back than in the likeliest sound
     */
    private void walk(int from, int risk, int shift) {
        int begin = begins[from];
        System.arraycopy(likeliest, begin, sound, begin + shift, begins[size] - begin);
        if (risk == 0) {
            tell(begins[size] + shift);
        }
        for (int at = lastChoice(risk, size); at >= from && wants(); at = lastChoice(risk, at)) {
            walkOthers(at, risk, shift);
        }
    }

    /** The last group before one that has other readings within a risk; -1 for none. */
    private int lastChoice(int risk, int before) {
        long earlier = before >= Long.SIZE ? choices[risk] : choices[risk] & ((1L << before) - 1);
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(earlier);
    }

    private void walkOthers(int at, int risk, int shift) {
        SoundRule group = groups[at];
        for (int i = 1; i < group.readings() && group.risk(i) <= risk && wants(); i++) {
            int left = risk - group.risk(i);
            if (left <= riskAhead[at + 1]) {
                walk(at + 1, left, group.append(i, sound, begins[at] + shift) - begins[at + 1]);
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
