package org.communique.lexicon.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.FoundVariant;
import org.communique.lexicon.names.Variants;

/**
 * Finds the set phrases of diplomacy in the words of a question, in either language and any inflection, and tells how the
 * other language says them. Safe for use by several threads.
 */
final class SetPhrases {
    private static final String TABLE = "set-phrases.tsv";
    private static final String ENGLISH = "en:";
    private static final String RUSSIAN = "ru:";

    /** A wording of ambiguous words has that many rows of base forms at most; the first ones are the likeliest. */
    private static final int MOST_ROWS = 64;

    private final QuestionWords words;
    private final Map<String, SetPhrase> phrases = new HashMap<>();

    /** Serves one thread at a time. */
    private final Variants variants;

    SetPhrases(List<SetPhrase> phrases, QuestionWords words) {
        this.words = words;
        Variants.Builder wordings = new Variants.Builder();
        for (SetPhrase phrase : phrases) {
            this.phrases.put(phrase.id(), phrase);
            phrase.english().forEach(wording -> add(wordings, ENGLISH + phrase.id(), wording));
            phrase.russian().forEach(wording -> add(wordings, RUSSIAN + phrase.id(), wording));
        }
        this.variants = wordings.build();
    }

    /** The project's own table, with the problems of its lines. */
    static SetPhraseReader.Loaded read() {
        try (InputStream table = SetPhrases.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The table " + TABLE + " is missing from the jar; build it again.");
            }
            return SetPhraseReader.read(TABLE, new InputStreamReader(table, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + TABLE + " cannot be read; build the jar again.", e);
        }
    }

    /**
     * A stretch of a question that is a set phrase.
     *
     * @param id of the phrase
     * @param from the first of the question's words
     * @param to one past the last
     * @param across how the other language says it, the commonest wording first
     */
    record Found(String id, int from, int to, List<String> across) {
        Found {
            across = List.copyOf(across);
        }
    }

    /**
     * The set phrases in the words of a question, in order, the longest where several begin at one word, none across
     * another.
     *
     * @param texts the words, as they stand in the question
     */
    List<Found> in(List<String> texts) {
        List<Word> read = read(texts);
        List<FoundVariant> matches = variants.in(read.stream().map(Word::stems).toList());
        List<Found> found = new ArrayList<>();
        WordsOfRow asked = new WordsOfRow(read.stream().map(Word::at).toList());
        for (FoundVariant variant : matches) {
            int from = variant.position();
            int to = from + variant.words();
            if (asked.areWhole(from, to)) {
                found.add(found(variant, read.get(from).at(), read.get(to - 1).at() + 1));
            }
        }
        return found;
    }

    /** What one wording may mean in several phrases is said across in all their wordings. */
    private Found found(FoundVariant variant, int from, int to) {
        Set<String> across = new LinkedHashSet<>();
        for (String meant : variant.ids()) {
            SetPhrase phrase = phrase(meant);
            across.addAll(meant.startsWith(ENGLISH) ? phrase.russian() : phrase.english());
        }
        return new Found(phrase(variant.ids().getFirst()).id(), from, to, List.copyOf(across));
    }

    private SetPhrase phrase(String meant) {
        SetPhrase phrase = phrases.get(meant.substring(ENGLISH.length()));
        if (phrase == null) {
            throw new IllegalStateException("The set phrase " + meant + " was found and never added.");
        }
        return phrase;
    }

    /** A term position of the question; {@code at} counts the question's words. */
    private record Word(int at, List<String> stems) {}

    private List<Word> read(List<String> texts) {
        List<Word> read = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            for (List<String> stems : words.terms(texts.get(at), Reading.STEM).values()) {
                read.add(new Word(at, stems));
            }
        }
        return read;
    }

    private void add(Variants.Builder wordings, String id, String wording) {
        rows(words.terms(wording, Reading.STEM).values()).forEach(row -> wordings.add(id, row));
    }

    /** Every row of base forms: which of a word's several is meant, the wording alone does not tell. */
    private static List<List<String>> rows(Collection<List<String>> positions) {
        List<List<String>> rows = List.of(List.of());
        for (List<String> stems : positions) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String stem : stems) {
                    List<String> next = new ArrayList<>(row);
                    next.add(stem);
                    longer.add(next);
                }
            }
            rows = longer.subList(0, Math.min(MOST_ROWS, longer.size()));
        }
        return rows;
    }
}
