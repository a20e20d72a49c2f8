package org.communique.lexicon.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String TEXT = "Yu. Khachaturov met Mr. Zas. They spoke. «Всё хорошо», – сказал он.";

    @Test
    void an_initial_or_a_short_title_ends_no_sentence() {
        Sentences sentences = new Sentences(TEXT);
        assertEquals(TEXT.indexOf("They"), sentences.end(0));
        assertEquals(0, sentences.start(TEXT.indexOf("Zas")));
        assertEquals(TEXT.indexOf("They"), sentences.start(TEXT.indexOf("spoke")));
    }

    @Test
    void in_order_the_ends_are_the_same() {
        Sentences inOrder = new Sentences(TEXT);
        Sentences any = new Sentences(TEXT);
        for (int place = 0; place < TEXT.length(); place++) {
            assertEquals(any.end(place), inOrder.endInOrder(place), TEXT.substring(place));
        }
    }

    @Test
    void bounds_stand_at_the_last_word_of_what_they_end() {
        try (NewsAnalyzer analyzer = new NewsAnalyzer(words -> words, words -> words)) {
            assertEquals(
                    "start - sentence - sentence|paragraph -".replace(" -", ""),
                    AnalysedText.of(analyzer.getWrappedAnalyzer("body.bounds"), "One two. Three four.\nFive six.")
                            .toString()
                            .replace(" -", ""));
        }
    }
}
