package org.communique.server.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The help of the question language, in one language.
 *
 * @param code of the language, for the {@code lang} attribute
 * @param other query string of the same help in the other language
 * @param otherName what the other language calls itself
 */
public record HelpView(String code, String title, String intro, String other, String otherName, List<Row> rows) {
    public HelpView {
        rows = List.copyOf(rows);
    }

    /**
     * A sign of the language.
     *
     * @param example a question that has an answer in the sample corpus
     * @param href address that asks it
     * @param finds what it finds
     */
    public record Row(String example, String href, String finds) {}

    static HelpView of(ReadingLanguage language) {
        return switch (language) {
            case ENGLISH ->
                new HelpView(
                        "en",
                        "What you can ask",
                        "Type words, phrases and names. Words without a sign between them must all stand in an article."
                                + " Each example is a search.",
                        "ui=ru",
                        "По-русски",
                        rows(language));
            case RUSSIAN ->
                new HelpView(
                        "ru",
                        "Как задать вопрос",
                        "Набирайте слова, фразы и имена. Если между словами нет знака, в статье должны быть все эти"
                                + " слова. По каждому примеру можно искать.",
                        "ui=en",
                        "In English",
                        rows(language));
        };
    }

    private static List<Row> rows(ReadingLanguage language) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                String href = "/?q=" + Addresses.encoded(cells[0]) + "&ui=" + language.code();
                rows.add(new Row(cells[0], href, language.of(cells[1], cells[2])));
            }
        }
        return rows;
    }

    private static List<String> lines() {
        InputStream file = Objects.requireNonNull(HelpView.class.getResourceAsStream("help.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
