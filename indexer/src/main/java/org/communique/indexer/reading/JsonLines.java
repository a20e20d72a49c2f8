package org.communique.indexer.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.indexer.reading.FieldNames.Part;
import org.communique.lexicon.schema.PublishedDate;
import org.jspecify.annotations.Nullable;

/** JSON lines: one article a line. A bad line costs itself only. */
final class JsonLines implements FormatReader {
    private final ObjectMapper json = new ObjectMapper();
    private final FieldNames names;

    JsonLines(FieldNames names) {
        this.names = names;
    }

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        try (InputStream bytes = file.open()) {
            LineReader lines = new LineReader(bytes);
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                Place place = new Place(file.path(), lines.number());
                switch (line) {
                    case LineReader.Line.Text(String text) when text.isBlank() -> {}
                    case LineReader.Line.Text(String text) -> entries.accept(entry(text, file, place));
                    case LineReader.Line.NotUtf8() ->
                        entries.accept(new Entry.Unreadable(place, "the line is not UTF-8; save the file as UTF-8"));
                    case LineReader.Line.TooLong(long length) ->
                        entries.accept(new Entry.Unreadable(
                                place,
                                "the line has " + (length >> 20) + " MB and may have " + (LineReader.MAX_BYTES >> 20)
                                        + "; is it one article a line?"));
                }
            }
        }
    }

    private Entry entry(String line, ArticleFile file, Place place) {
        JsonNode object;
        try {
            object = json.readTree(line);
        } catch (JsonProcessingException e) {
            return new Entry.Unreadable(
                    place, "the line is not JSON (" + e.getOriginalMessage() + "); mend or delete it");
        }
        if (object == null || !object.isObject()) {
            return new Entry.Unreadable(
                    place, "the line is no JSON object; write one article as {\"title\": …, \"text\": …}");
        }
        return article(object, file, place);
    }

    private Entry article(JsonNode object, ArticleFile file, Place place) {
        ArticleDraft draft = new ArticleDraft();
        draft.id = text(object, Part.ID);
        draft.url = text(object, Part.URL);
        draft.source = text(object, Part.SOURCE);
        draft.title = text(object, Part.TITLE);
        draft.language = text(object, Part.LANGUAGE);
        draft.text = Optional.ofNullable(text(object, Part.TEXT)).orElse("");
        String published = text(object, Part.PUBLISHED);
        draft.published =
                published == null ? null : PublishedDate.parse(published).orElse(null);
        String remark = published == null || draft.published != null ? null : undated(published);
        return draft.article(file)
                .<Entry>map(article -> new Entry.Read(article, place, remark))
                .orElseGet(() -> new Entry.Unreadable(
                        place,
                        "the line has neither \"" + names.of(Part.TITLE) + "\" nor \"" + names.of(Part.TEXT)
                                + "\"; name the fields with --map title=…,text=…"));
    }

    private String undated(String published) {
        return "“" + published + "” in \"" + names.of(Part.PUBLISHED)
                + "\" is no date, the article is kept without one; write it as 2018, 2018-06 or 2018-06-09";
    }

    /** The text or number of a part, or null where it is absent, null or blank. */
    private @Nullable String text(JsonNode object, Part part) {
        JsonNode value = object.path(names.of(part));
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }
}
