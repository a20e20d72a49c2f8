package org.communique.indexer.reading.charsets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String TEXT = "Встреча министров иностранных дел прошла в Москве, стороны обсудили вопросы"
            + " сотрудничества и договорились продолжить переговоры осенью.";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8"})
    void an_undeclared_charset_is_found_by_its_letters(String charset) {
        assertEquals(TEXT, Decoding.text(TEXT.getBytes(Charset.forName(charset)), null));
    }

    @Test
    void a_page_declares_its_charset() {
        String page = "<meta charset=windows-1251><p>Да</p>";
        assertEquals(page, Decoding.text(page.getBytes(Charset.forName("windows-1251")), null));
    }

    @Test
    void valid_utf_8_is_utf_8_whatever_was_declared() {
        assertEquals(TEXT, Decoding.text(TEXT.getBytes(StandardCharsets.UTF_8), "windows-1251"));
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_text() {
        assertEquals(TEXT, Decoding.text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null));
        assertEquals(TEXT, Decoding.text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), null));
    }
}
