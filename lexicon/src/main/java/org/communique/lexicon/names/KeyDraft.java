package org.communique.lexicon.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of one word while its sounds are told, likeliest first: asks for no more sounds than the keys need. */
final class KeyDraft implements Sounds.Ear {
    /** By consonants, the last for all longer names: those can afford more readings, chance seldom meets them. */
    private static final int[] MOST_STRICT = {2, 2, 2, 2, 3, 4};

    private static final int MOST_WEAK = 3;

    private static final int MOST_INFLECTED = 4;

    private static final int MOST_KOREAN = 3;

    private static final int MOST_SYLLABLES = 2;

    /** What the keys begin with that only Korean names have: the mark of weak ones, and a letter that is no code. */
    private static final byte[] KOREAN_MARK = {NameKey.WEAK, 'k'};

    private final boolean inflects;
    private final Skeleton skeleton = new Skeleton();
    private final Keys strict = new Keys(0, MOST_INFLECTED);
    private final Keys weak;
    private @Nullable Keys korean;
    private boolean wasBare;

    /** @param inflects whether the word may end in that of a Russian case */
    KeyDraft(boolean inflects) {
        this.inflects = inflects;
        weak = new Keys(1, inflects ? MOST_INFLECTED : MOST_WEAK);
    }

    boolean isEmpty() {
        return strict.size == 0;
    }

    NameKey key() {
        return new NameKey(strict.list(), korean == null ? weak.list() : weak.and(korean));
    }

    @Override
    public boolean hears(byte[] sound, int length) {
        boolean mayBeBare = inflects || (length > 0 && sound[length - 1] == 'e');
        if (!skeleton.of(sound, length) && mayBeBare == wasBare) {
            return true;
        }
        wasBare = mayBeBare;
        if (strict.wantMore()) {
            boolean first = strict.size == 0;
            strict.add(skeleton.key(), skeleton.writeStrict(0), mayBeBare);
            if (first && !inflects && strict.size > 0) {
                strict.most = MOST_STRICT[Math.min(MOST_STRICT.length - 1, strict.consonantsOfFirst())];
            }
        }
        if (weak.wantMore()) {
            weak.add(skeleton.key(), skeleton.writeWeak(1), mayBeBare);
        }
        return strict.wantMore() || weak.wantMore();
    }

    /** Takes what {@link Sounds#tellKorean} tells, in one syllable or two. */
    boolean hearsKorean(byte[] sound, int length) {
        byte[] key = new byte[length + KOREAN_MARK.length];
        System.arraycopy(KOREAN_MARK, 0, key, 0, KOREAN_MARK.length);
        System.arraycopy(sound, 0, key, KOREAN_MARK.length, length);
        int vowels = 0;
        for (int i = 0; i < length; i++) {
            vowels += Skeleton.isConsonant(sound[i]) ? 0 : 1;
        }
        if (vowels > MOST_SYLLABLES) {
            return true;
        }
        Keys keys = korean == null ? new Keys(KOREAN_MARK.length, MOST_KOREAN) : korean;
        keys.add(key, key.length, false);
        korean = keys;
        return keys.wantMore();
    }

    /** Keys of one kind, each once. */
    private static final class Keys {
        private final byte[][] keys = new byte[MOST_INFLECTED][];
        private int size;
        private int most;

        /** Before it stands the mark of the kind. */
        private final int start;

        Keys(int start, int most) {
            this.start = start;
            this.most = most;
        }

        boolean wantMore() {
            return size < most;
        }

        /** Adds what is written up to {@code end}, and where that is the mark of a vowel also what stands before. */
        void add(byte[] key, int end, boolean mayBeBare) {
            if (end > start) {
                add(key, end);
            }
            if (mayBeBare && end > start + 1 && key[end - 1] == Skeleton.FINAL_VOWEL) {
                add(key, end - 1);
            }
        }

        private void add(byte[] key, int end) {
            for (int i = 0; i < size; i++) {
                if (Arrays.equals(keys[i], 0, keys[i].length, key, 0, end)) {
                    return;
                }
            }
            if (size < most) {
                keys[size++] = Arrays.copyOf(key, end);
            }
        }

        int consonantsOfFirst() {
            int count = 0;
            for (byte code : keys[0]) {
                count += Skeleton.isConsonant(code) ? 1 : 0;
            }
            return count;
        }

        List<String> and(Keys others) {
            List<String> all = new ArrayList<>(list());
            all.addAll(others.list());
            return all;
        }

        List<String> list() {
            return switch (size) {
                case 0 -> List.of();
                case 1 -> List.of(text(0));
                case 2 -> List.of(text(0), text(1));
                case 3 -> List.of(text(0), text(1), text(2));
                default -> List.of(text(0), text(1), text(2), text(3));
            };
        }

        private String text(int number) {
            return new String(keys[number], StandardCharsets.ISO_8859_1);
        }
    }
}
