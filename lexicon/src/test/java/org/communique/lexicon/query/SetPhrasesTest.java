package org.communique.lexicon.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.analysis.Vocabulary;
import org.communique.lexicon.names.GazetteerProblem;
import org.communique.lexicon.schema.NewsSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetPhrasesTest {
    private final List<SetPhrase> table = SetPhrases.read().phrases();
    private final SetPhrases phrases = new SetPhrases(table, new QuestionWords(NewsSchema.analyzer()));

    @Test
    void the_built_in_table_has_more_than_250_phrases_and_no_problems() {
        assertEquals(List.of(), SetPhrases.read().problems());
        assertTrue(table.size() >= 250, table.size() + " phrases");
    }

    @ParameterizedTest
    @CsvSource({
        "double standards, 0, 2, двойные стандарты",
        "double standard, 0, 2, двойные стандарты",
        "политика двойных стандартов, 1, 3, double standards",
        "двойными стандартами, 0, 2, double standards",
        "о территориальной целостности Грузии, 1, 3, territorial integrity",
        "summit on counter-terrorism, 2, 3, борьба с терроризмом",
        "counterterrorism, 0, 1, борьба с терроризмом",
        "в борьбе с терроризмом, 1, 4, counter-terrorism",
        "контртеррористических операций, 0, 2, counter-terrorism operation",
        "peacekeeping operations, 0, 2, миротворческая операция",
        "миротворческих операций ОДКБ, 0, 2, peacekeeping operation",
        "peacekeeping, 0, 1, миротворчество",
        "мер доверия, 0, 2, confidence-building measures",
        "мерах укрепления доверия, 0, 3, confidence-building measures",
        "«двойных стандартов», 0, 2, double standards",
        "Совета министров иностранных дел, 0, 4, Council of Foreign Ministers"
    })
    void a_set_phrase_is_found_in_any_inflection_and_told_in_the_other_language(
            String question, int from, int to, String across) {
        List<SetPhrases.Found> found = phrases.in(words(question));
        assertEquals(1, found.size(), found.toString());
        assertEquals(from, found.getFirst().from());
        assertEquals(to, found.getFirst().to());
        assertEquals(across, found.getFirst().across().getFirst());
    }

    @Test
    void the_longest_phrase_counts_and_several_stand_in_order() {
        List<SetPhrases.Found> found = phrases.in(words("peacekeeping operation and territorial integrity"));
        assertEquals(
                List.of("peacekeeping-operation", "territorial-integrity"),
                found.stream().map(SetPhrases.Found::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "double the standards",
        "standards double",
        "двойной агент",
        "integrity",
        "стандарты двойные",
        "террор и борьба",
        "anti-peacekeeping-like"
    })
    void words_apart_or_in_another_order_are_no_set_phrase(String question) {
        assertEquals(List.of(), phrases.in(words(question)));
    }

    @Test
    void every_wording_finds_its_own_row_and_is_told_in_the_other_language() {
        List<String> missed = new ArrayList<>();
        for (SetPhrase phrase : table) {
            check(phrase, phrase.english(), phrase.russian(), missed);
            check(phrase, phrase.russian(), phrase.english(), missed);
        }
        assertEquals(List.of(), missed);
    }

    private void check(SetPhrase phrase, List<String> wordings, List<String> across, List<String> missed) {
        for (String wording : wordings) {
            List<String> words = words(wording);
            boolean found = phrases.in(words).stream()
                    .anyMatch(stretch -> stretch.from() == 0
                            && stretch.to() == words.size()
                            && stretch.across().containsAll(across));
            if (!found) {
                missed.add(phrase.id() + ": " + wording);
            }
        }
    }

    @Test
    void a_single_word_is_long_enough_to_mean_nothing_else() {
        for (SetPhrase phrase : table) {
            List<String> wordings = new ArrayList<>(phrase.english());
            wordings.addAll(phrase.russian());
            wordings.stream()
                    .filter(wording -> wording.chars().allMatch(Character::isLetter))
                    .forEach(word -> assertTrue(
                            word.length() >= 6 || !new Vocabulary().isCommonWord(word), phrase.id() + ": " + word));
        }
    }

    @Test
    void lines_that_cannot_stand_are_reported_with_their_place_and_the_rest_is_taken() throws IOException {
        String lines = """
            id\ten\tru
            peace\tpeace talks | peace negotiations\tмирные переговоры
            short\tonly English
            empty\t \tмирный план
            peace\tpeace plan\tмирный план
            swapped\tмирный процесс\tpeace process
            twice\tPeace Talks\tпереговоры о мире
            last\tred line\tкрасная линия
            """;
        SetPhraseReader.Loaded loaded = SetPhraseReader.read("mine.tsv", new StringReader(lines));
        assertEquals(
                List.of(
                        "mine.tsv, line 3, column ru: the column is missing; the header names 3.",
                        "mine.tsv, line 4, column en: the field is empty; it must be given.",
                        "mine.tsv, line 5, column id: “peace” stands in line 2 already; give each phrase an id of its"
                                + " own.",
                        "mine.tsv, line 6, column en: “мирный процесс” is not in Latin letters; put it into its own"
                                + " column.",
                        "mine.tsv, line 7, column en: “Peace Talks” stands in line 2 already; keep it in one place."),
                loaded.problems().stream().map(GazetteerProblem::toString).toList());
        assertEquals(
                List.of("peace", "last"),
                loaded.phrases().stream().map(SetPhrase::id).toList());
    }

    @Test
    void a_table_of_another_header_is_refused() throws IOException {
        assertEquals(
                "mine.tsv, line 1: the header is of no table of set phrases; write “id”, “en”, “ru” with tabs between.",
                SetPhraseReader.read("mine.tsv", new StringReader("person\tnames\n"))
                        .problems()
                        .getFirst()
                        .toString());
    }

    private static List<String> words(String question) {
        return List.of(question.split(" ", -1));
    }
}
