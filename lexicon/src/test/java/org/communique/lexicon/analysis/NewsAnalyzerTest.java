package org.communique.lexicon.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NewsAnalyzerTest {
    private final NewsAnalyzer analyzer = new NewsAnalyzer(UnaryOperator.identity(), UnaryOperator.identity());

    private String stems(String text) {
        return AnalysedText.of(analyzer.in(Reading.STEM), text).toString();
    }

    private String exact(String text) {
        return AnalysedText.of(analyzer.in(Reading.EXACT), text).toString();
    }

    private boolean meet(String one, String other) {
        Set<String> terms = terms(one);
        return terms(other).stream().anyMatch(terms::contains);
    }

    private Set<String> terms(String word) {
        return AnalysedText.of(analyzer.in(Reading.STEM), word).tokens().stream()
                .map(AnalysedText.Token::term)
                .collect(Collectors.toSet());
    }

    @Test
    void surnames_unknown_to_the_dictionary_keep_one_stem_in_all_cases() {
        for (String form : List.of("Жщерова", "Жщерову", "Жщеровым", "Жщерове", "Жщеровой", "Жщеровы", "Жщеровых")) {
            assertTrue(meet("Жщеров", form), form);
        }
        for (String form :
                List.of("Жщевского", "Жщевскому", "Жщевским", "Жщевском", "Жщевская", "Жщевской", "Жщевскую")) {
            assertTrue(meet("Жщевский", form), form);
        }
        for (String form : List.of("Жщерзая", "Жщерзаю", "Жщерзаем", "Жщерзае")) {
            assertTrue(meet("Жщерзай", form), form);
        }
        for (String form : List.of("Жщавца", "Жщавцу", "Жщавцом", "Жщавце")) {
            assertTrue(meet("Жщавец", form), form);
        }
        assertEquals(stems("Жщеренко"), stems("Жщеренко"));
    }

    @Test
    void a_patronymic_is_not_the_first_name_of_the_father() {
        assertFalse(meet("Петровичем", "Пётр"));
        assertTrue(meet("Петровичем", "Петрович"));
        assertTrue(meet("Петровной", "Петровна"));
    }

    @Test
    void derivation_is_not_inflection() {
        assertFalse(meet("standardization", "standards"));
        assertFalse(meet("президентский", "президент"));
        assertTrue(meet("doubled", "doubling"));
    }

    @Test
    void io_is_ie_but_short_i_is_not_i() {
        assertEquals(stems("Пётр"), stems("Петр"));
        assertEquals(exact("ёлка"), exact("елка"));
        assertNotEquals(exact("йод"), exact("иод"));
    }

    @Test
    void a_compound_is_the_same_with_a_hyphen_or_without() {
        assertEquals("counterterrorism|counter counterterrorism|terrorism", stems("counter-terrorism"));
        assertEquals(stems("counter-terrorism"), stems("counterterrorism"));
        assertEquals("counter terrorism", stems("counter terrorism"));
        assertEquals(stems("cease‑fire"), stems("ceasefire"));
    }

    @Test
    void bound_prefixes_make_one_word_of_one_position() {
        assertEquals("cooperation email", stems("Co-operation e-mail"));
        assertEquals(stems("антитеррор"), stems("анти-террор"));
        assertFalse(terms("cooperation").contains("operation"));
    }

    @Test
    void a_compound_as_written_in_one_word_has_no_parts_in_the_exact_reading() {
        assertEquals("counterterrorism counterterrorism", exact("counterterrorism"));
        assertEquals("counterterrorism|counter counterterrorism|terrorism", exact("counter-terrorism"));
    }

    @Test
    void document_symbols_are_one_term_and_their_parts() {
        assertEquals("s/res/2254|s res 2254 2015", stems("S/RES/2254 (2015)"));
        assertEquals("a/72/1|a 72 1", stems("A/72/1"));
    }

    @Test
    void abbreviations_with_full_stops_are_one_word_and_initials_are_not() {
        assertEquals("un", stems("U.N."));
        assertEquals("us|US", exact("U.S."));
        assertEquals(stems("Ю. А. Хачатуров"), stems("Ю.А. Хачатуров"));
        assertEquals("j k", stems("J.K."));
    }

    @Test
    void capitals_are_a_term_of_their_own_in_the_exact_reading() {
        assertEquals("sco|SCO шос|ШОС sco", exact("SCO ШОС sco"));
        assertEquals("us we", stems("US us"));
    }

    @Test
    void numbers_have_one_form() {
        assertEquals("1.5 1500 9.6.2018", exact("1,5 1,500 09.06.2018"));
    }

    @Test
    void typography_does_not_matter_and_marks_cover_the_letters_as_typed() {
        AnalysedText typed = AnalysedText.of(analyzer.in(Reading.EXACT), "за\u0301мок, сове\u00ADщание Poccии");
        assertEquals("замок совещание россии", typed.toString());
        assertEquals(
                "сове\u00ADщание",
                typed.text()
                        .substring(
                                typed.tokens().get(1).start(),
                                typed.tokens().get(1).end()));
    }

    @Test
    void tags_addresses_and_sites_are_whole_and_in_parts() {
        assertEquals("#мид|мид", stems("#МИД"));
        assertEquals("press@example.org|press example org", stems("press@example.org"));
    }

    @Test
    void possessives_and_plurals_of_unknown_words_meet() {
        assertTrue(meet("Khachaturov", "Khachaturov's"));
        assertTrue(meet("Khachaturov", "Khachaturovs’"));
        assertTrue(meet("Secretary-General", "Secretary-General’s"));
    }

    @Test
    void the_vocabulary_tells_words_from_names() {
        Vocabulary vocabulary = new Vocabulary();
        assertTrue(vocabulary.isCommonWord("стандартов"));
        assertFalse(vocabulary.isName("стандартов"));
        assertTrue(vocabulary.isName("хачатурова"));
        assertFalse(vocabulary.isCommonWord("хачатурова"));
        assertTrue(vocabulary.isCommonWord("standards"));
        assertFalse(vocabulary.isKnown("гутерриш"));
    }
}
