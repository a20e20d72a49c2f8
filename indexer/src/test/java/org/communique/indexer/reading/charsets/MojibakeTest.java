package org.communique.indexer.reading.charsets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @Test
    void utf_8_read_as_windows_1251_is_repaired() {
        assertEquals("Привет", Mojibake.repaired("РџСЂРёРІРµС‚"));
    }

    @Test
    void utf_8_read_as_latin_is_repaired() {
        String wrong = new String("Москва".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals("Москва", Mojibake.repaired(wrong));
    }

    @Test
    void a_curly_quote_in_english_is_repaired() {
        assertEquals("“double standards”", Mojibake.repaired("â€œdouble standardsâ€\u009D"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Россия и СССР", "Sinirlioğlu, Comănescu, Pejčinović Burić", "РСФСР № 5", "Ã la carte", "50 °С"})
    void right_text_stays(String text) {
        assertEquals(text, Mojibake.repaired(text));
    }
}
