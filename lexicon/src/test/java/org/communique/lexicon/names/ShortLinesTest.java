package org.communique.lexicon.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortLinesTest {
    @Test
    void lines_are_whole_wherever_a_block_of_the_file_ends() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            lines.add("строка " + "я".repeat(i % 50) + i);
        }
        assertEquals(lines, read(String.join("\n", lines)));
        assertEquals(lines, read(String.join("\r\n", lines) + "\r\n"));
    }

    @Test
    void an_empty_text_has_no_line_and_a_last_line_needs_no_end() throws IOException {
        assertEquals(List.of(), read(""));
        assertEquals(List.of("", "a"), read("\na"));
    }

    @Test
    void a_line_is_as_long_as_its_characters_and_not_its_bytes() throws IOException {
        ShortLines lines = lines("я".repeat(10) + "\n" + "я".repeat(11) + "\n" + "y".repeat(1_000) + "\nend");
        assertTrue(lines.next());
        assertEquals("я".repeat(10), lines.text());
        assertFalse(lines.cut());
        for (int i = 0; i < 2; i++) {
            assertTrue(lines.next());
            assertEquals(10, lines.text().length());
            assertTrue(lines.cut());
        }
        assertTrue(lines.next());
        assertEquals("end", lines.text());
        assertFalse(lines.cut());
        assertFalse(lines.next());
    }

    private static List<String> read(String text) throws IOException {
        ShortLines lines = new ShortLines(new ByteArrayInputStream(text.getBytes(UTF_8)), 1_000);
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            read.add(lines.text());
        }
        return read;
    }

    private static ShortLines lines(String text) {
        return new ShortLines(new ByteArrayInputStream(text.getBytes(UTF_8)), 10);
    }
}
