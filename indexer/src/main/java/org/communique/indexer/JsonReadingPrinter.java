package org.communique.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import org.communique.indexer.reading.Entry;
import org.communique.indexer.reading.languages.ParagraphLanguage;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.DateFinding;
import org.communique.lexicon.schema.Event;
import org.communique.lexicon.schema.PublishedDate;

/** Says it to a program: one JSON object a line. */
final class JsonReadingPrinter implements ReadingPrinter {
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out;

    JsonReadingPrinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Entry.Read read) {
        Article article = read.article();
        PublishedDate published = article.published();
        ObjectNode line = json.createObjectNode();
        line.put("file", read.place().toString());
        line.put("title", article.title());
        line.put("published", published == null ? null : published.text());
        line.put("dateRule", article.surroundings().dateRule());
        DateFinding dated = article.surroundings().dated();
        line.put("dateConfidence", dated == null ? null : dated.confidence());
        line.put("remark", read.remark());
        line.put("language", article.language());
        line.put("text", article.text());
        lines(line.putArray("captions"), article.surroundings().captions());
        lines(line.putArray("furniture"), article.surroundings().furniture());
        line.put("url", article.url());
        ArrayNode languages = line.putArray("languages");
        article.text()
                .lines()
                .filter(text -> !text.isBlank())
                .map(ParagraphLanguage::of)
                .forEach(languages::add);
        ArrayNode events = line.putArray("events");
        for (Event event : article.surroundings().events()) {
            events.addObject()
                    .put("days", event.days().toString())
                    .put("place", event.place())
                    .put("words", event.words());
        }
        out.println(line);
    }

    private static void lines(ArrayNode array, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(array::add);
    }
}
