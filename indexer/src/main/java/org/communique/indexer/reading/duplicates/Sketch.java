package org.communique.indexer.reading.duplicates;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MinHash of the word triples of a text: two sketches agree in about as large a part of their places as the texts have triples in
 * common.
 *
 * <p>One hash function fills all places: each triple falls into one of them, and places that none fell into copy the next full
 * one (one-permutation hashing with rotation, Shrivastava and Li, 2014).
 */
public final class Sketch {
    /** Places of a sketch; the estimate errs by about a tenth. */
    public static final int SIZE = 96;

    private static final int SHINGLE = 3;

    /** Texts of fewer words, as photo lines and greetings, are alike by chance. */
    private static final int FEWEST_WORDS = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Two advertisements for one address are still two texts. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final int[] minima;

    /** The hashes of the figures and number words of the text, in ascending order. */
    private final int[] numbers;

    private Sketch(int[] minima, int[] numbers) {
        this.minima = minima;
        this.numbers = numbers;
    }

    /** The sketch of a text; one of an empty text resembles nothing. */
    public static Sketch of(String text) {
        List<String> words = words(text);
        if (words.size() < FEWEST_WORDS) {
            return new Sketch(new int[0], new int[0]);
        }
        int[] minima = new int[SIZE];
        boolean[] full = new boolean[SIZE];
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = mixed(words.get(i).hashCode() * 31L * 31L
                    + words.get(i + 1).hashCode() * 31L
                    + words.get(i + 2).hashCode());
            int place = (int) Long.remainderUnsigned(hash, SIZE);
            int value = (int) (hash >>> 32);
            if (!full[place] || Integer.compareUnsigned(value, minima[place]) < 0) {
                minima[place] = value;
                full[place] = true;
            }
        }
        fill(minima, full);
        return new Sketch(minima, numbers(words));
    }

    /** Each empty place takes the value of the next full one, changed by the distance. */
    private static void fill(int[] minima, boolean[] full) {
        int[] values = minima.clone();
        for (int place = 0; place < SIZE; place++) {
            int next = place;
            while (!full[next % SIZE]) {
                next++;
            }
            minima[place] = values[next % SIZE] + (next - place) * 0x9E3779B1;
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = ADDRESS.matcher(text).replaceAll(" ");
        Matcher matcher = WORD.matcher(plain.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static int[] numbers(List<String> words) {
        Set<Integer> numbers = new TreeSet<>();
        for (String word : words) {
            if (Character.isDigit(word.charAt(0)) || NumberWords.contains(word)) {
                numbers.add(word.hashCode());
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether the text is long enough to resemble another. */
    public boolean tells() {
        return minima.length > 0;
    }

    /** All that {@link #of(byte[], int, int)} needs: four bytes a place and number. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (minima.length + numbers.length));
        bytes.asIntBuffer().put(minima).put(numbers);
        return bytes.array();
    }

    /** The sketch of a text long enough to tell, from its {@link #bytes}. */
    public static Sketch of(byte[] bytes, int offset, int length) {
        IntBuffer values = ByteBuffer.wrap(bytes, offset, length).asIntBuffer();
        int[] minima = new int[SIZE];
        values.get(minima);
        int[] numbers = new int[values.remaining()];
        values.get(numbers);
        return new Sketch(minima, numbers);
    }

    /** Whether each text has a number that the other lacks: the same words about another case, not a repost. */
    boolean countsOtherwise(Sketch other) {
        return !containsAll(numbers, other.numbers) && !containsAll(other.numbers, numbers);
    }

    private static boolean containsAll(int[] numbers, int[] wanted) {
        int i = 0;
        for (int number : wanted) {
            while (i < numbers.length && numbers[i] < number) {
                i++;
            }
            if (i == numbers.length || numbers[i] != number) {
                return false;
            }
        }
        return true;
    }

    /** The last step of SplitMix64: every bit of the input moves every bit of the result. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to 1: about the part of all triples that both texts have; empty where a text is too short to tell. */
    public OptionalDouble resemblance(Sketch other) {
        if (minima.length == 0 || other.minima.length == 0) {
            return OptionalDouble.empty();
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        return OptionalDouble.of((double) equal / SIZE);
    }

    /** Keys such that texts much alike share one or more; none for a text that is too short. */
    long[] bands(int rows) {
        long[] bands = new long[minima.length / rows];
        for (int band = 0; band < bands.length; band++) {
            long key = 1L + band;
            for (int row = 0; row < rows; row++) {
                key = mixed(key * 31 + minima[band * rows + row]);
            }
            bands[band] = key;
        }
        return bands;
    }

    @Override
    public String toString() {
        return Arrays.toString(minima);
    }
}
