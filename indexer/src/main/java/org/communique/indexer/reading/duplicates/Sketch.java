package org.communique.indexer.reading.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
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

    /** The hashes of the figures and number words of the text. */
    private final Set<Integer> numbers;

    private Sketch(int[] minima, Set<Integer> numbers) {
        this.minima = minima;
        this.numbers = numbers;
    }

    /** The sketch of a text; one of an empty text resembles nothing. */
    public static Sketch of(String text) {
        List<String> words = words(text);
        if (words.size() < FEWEST_WORDS) {
            return new Sketch(new int[0], Set.of());
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

    private static Set<Integer> numbers(List<String> words) {
        Set<Integer> numbers = new HashSet<>();
        for (String word : words) {
            if (Character.isDigit(word.charAt(0)) || NumberWords.contains(word)) {
                numbers.add(word.hashCode());
            }
        }
        return Set.copyOf(numbers);
    }

    /** Whether each text has a number that the other lacks: the same words about another case, not a repost. */
    boolean countsOtherwise(Sketch other) {
        return !numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers);
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
