package org.communique.lexicon.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of reading letters aloud: rules from letters in their surroundings to sound codes, likelier readings first.
 *
 * <p>The format is told at the head of each table ({@code sounds-*.txt}). The rules hang in a trie of their letters, so
 * that a word is read in a time linear in its length.
 */
final class SoundTable {
    private final Alphabet alphabet;

    /** The node after a node and a letter, 0 where no rule goes on. */
    private final int[] next;

    /** The rules whose letters end at a node, the earlier line first. */
    private final SoundRule[][] rules;

    /** The letters that a word may end in, as bits: most words that do not fit the table are told by their last. */
    private final long last;

    private SoundTable(Alphabet alphabet, Trie trie) {
        this.alphabet = alphabet;
        next = trie.next();
        rules = trie.rules();
        last = trie.last;
    }

    /** The table of that name beside this class. */
    static SoundTable named(String name) {
        List<String[]> lines = lines(name);
        Alphabet alphabet =
                Alphabet.of(lines.stream().map(columns -> columns[0]).toList());
        Trie trie = new Trie(alphabet);
        for (String[] columns : lines) {
            boolean bare = columns.length == 2;
            trie.add(
                    columns[0],
                    new SoundRule(
                            columns[0].length(),
                            alphabet.fitting(bare ? "*" : columns[1]),
                            alphabet.fitting(bare ? "*" : columns[2]),
                            SoundReading.listed(columns[columns.length - 1])));
        }
        return new SoundTable(alphabet, trie);
    }

    private static List<String[]> lines(String name) {
        try (InputStream table = SoundTable.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException("The table " + name + " is missing from the jar; build it again.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds the rule of each group of letters of {@code word[0, length)}; letters no rule knows are left out.
     *
     * @param groups takes the rules; as long as the word at least
     * @return how many groups there are
     */
    int read(char[] word, int length, SoundRule[] groups) {
        return read(word, length, groups, false);
    }

    /** As {@link #read}, but none when a letter of the word fits no rule. */
    int readWhole(char[] word, int length, SoundRule[] groups) {
        boolean mayEnd = length > 0 && (last >>> alphabet.letter(word[length - 1]) & 1) != 0;
        return !mayEnd ? 0 : read(word, length, groups, true);
    }

    private int read(char[] word, int length, SoundRule[] groups, boolean whole) {
        int count = 0;
        int at = 0;
        int before = Alphabet.BEGINNING;
        while (at < length) {
            SoundRule rule = ruleAt(word, length, at, before);
            if (rule == null) {
                if (whole) {
                    return 0;
                }
                at++;
            } else {
                groups[count++] = rule;
                at += rule.letters();
            }
            before = alphabet.letter(word[at - 1]);
        }
        return count;
    }

    /** The rule of the longest letters there that fits; the deeper it hangs in the trie the longer they are. */
    private @Nullable SoundRule ruleAt(char[] word, int length, int at, int before) {
        SoundRule longest = null;
        int width = alphabet.size();
        int end = at + 1;
        int node = next[alphabet.letter(word[at])];
        while (node != 0) {
            int after = end == length ? Alphabet.END : alphabet.letter(word[end]);
            for (SoundRule rule : rules[node]) {
                if (rule.fits(before, after)) {
                    longest = rule;
                    break;
                }
            }
            node = next[node * width + after];
            end++;
        }
        return longest;
    }

    /** The trie while it grows; no letter is ever {@link Alphabet#END}, so that words end where no rule goes on. */
    private static final class Trie {
        private final Alphabet alphabet;
        private final List<int[]> next = new ArrayList<>();
        private final List<List<SoundRule>> rules = new ArrayList<>();
        private long last;

        Trie(Alphabet alphabet) {
            this.alphabet = alphabet;
            grow();
        }

        private int grow() {
            next.add(new int[alphabet.size()]);
            rules.add(new ArrayList<>());
            return next.size() - 1;
        }

        void add(String letters, SoundRule rule) {
            int node = 0;
            for (int i = 0; i < letters.length(); i++) {
                int number = alphabet.letter(letters.charAt(i));
                if (next.get(node)[number] == 0) {
                    int grown = grow();
                    next.get(node)[number] = grown;
                }
                node = next.get(node)[number];
            }
            rules.get(node).add(rule);
            last |= rule.mayEnd() ? 1L << alphabet.letter(letters.charAt(letters.length() - 1)) : 0;
        }

        int[] next() {
            int[] flat = new int[next.size() * alphabet.size()];
            for (int node = 0; node < next.size(); node++) {
                System.arraycopy(next.get(node), 0, flat, node * alphabet.size(), alphabet.size());
            }
            return flat;
        }

        SoundRule[][] rules() {
            return rules.stream().map(list -> list.toArray(SoundRule[]::new)).toArray(SoundRule[][]::new);
        }
    }
}
