package org.communique.indexer;

import java.io.PrintStream;
import java.util.Locale;
import org.communique.indexer.reading.Entry;
import org.communique.indexer.reading.languages.ParagraphLanguage;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.Event;
import org.communique.lexicon.schema.PublishedDate;
import org.communique.lexicon.schema.Surroundings;

/** Says it to a person: what was found, paragraph by paragraph, then what was cut. */
final class TextReadingPrinter implements ReadingPrinter {
    private final PrintStream out;

    TextReadingPrinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Entry.Read read) {
        Article article = read.article();
        PublishedDate published = article.published();
        Surroundings around = article.surroundings();
        out.println("file       " + read.place());
        out.println("title      " + article.title());
        out.println("published  " + (published == null ? missing(around) : published.text() + sureness(around)));
        out.println("language   " + article.language());
        if (read.remark() != null) {
            out.println("remark     " + read.remark());
        }
        out.println("text");
        article.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> out.println("  [" + ParagraphLanguage.of(line) + "] " + line.strip()));
        if (!around.events().isEmpty()) {
            out.println("events");
            around.events().forEach(event -> out.println("  " + said(event)));
        }
        section("captions", around.captions());
        section("furniture", around.furniture());
        out.println();
    }

    private static String missing(Surroundings around) {
        return around.dated() == null ? "not found" : around.dated().rule();
    }

    private static String sureness(Surroundings around) {
        return around.dated() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        " (%s, %.0f %% sure)",
                        around.dated().rule(),
                        100 * around.dated().confidence());
    }

    private static String said(Event event) {
        return event.days() + (event.place() == null ? "" : ", " + event.place()) + ": “" + event.words() + "”";
    }

    private void section(String name, String lines) {
        if (!lines.isBlank()) {
            out.println(name);
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> out.println("  " + line.strip()));
        }
    }
}
