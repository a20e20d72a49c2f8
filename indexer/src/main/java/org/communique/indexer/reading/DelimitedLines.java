package org.communique.indexer.reading;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.communique.indexer.reading.FieldNames.Part;
import org.communique.indexer.reading.charsets.Decoding;
import org.communique.lexicon.schema.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A table, CSV or TSV: its first row names the columns, each further row is an article. */
final class DelimitedLines implements FormatReader {
    private static final int LONGEST_ROW = 16 << 20;

    private final FieldNames names;

    DelimitedLines(FieldNames names) {
        this.names = names;
    }

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        try (InputStream bytes = file.open()) {
            byte[] head = bytes.readNBytes(1 << 16);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
            Reader text = new BufferedReader(new InputStreamReader(whole, Decoding.charset(head, null)));
            Rows rows = new Rows(text, file.kind().equals("tsv") ? '\t' : separator(head));
            List<String> header = rows.next();
            if (header == null || !isHeader(header)) {
                entries.accept(new Entry.Unreadable(
                        new Place(file.path(), 1),
                        "the first row names neither \"" + names.of(Part.TITLE) + "\" nor \"" + names.of(Part.TEXT)
                                + "\"; name the columns with --map title=…,text=…"));
                return;
            }
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (row.size() > 1 || !row.getFirst().isBlank()) {
                    entries.accept(entry(header, row, file, new Place(file.path(), rows.line)));
                }
            }
        }
    }

    /** A semicolon where the first row has more of them than of commas, as spreadsheets in Russian write. */
    private static char separator(byte[] head) {
        int commas = 0;
        int semicolons = 0;
        for (byte b : head) {
            if (b == '\n') {
                break;
            }
            commas += b == ',' ? 1 : 0;
            semicolons += b == ';' ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }

    private boolean isHeader(List<String> header) {
        return column(header, Part.TITLE) >= 0 || column(header, Part.TEXT) >= 0;
    }

    private int column(List<String> header, Part part) {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).replace("\uFEFF", "").strip();
            if (name.toLowerCase(Locale.ROOT).equals(names.of(part).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private Entry entry(List<String> header, List<String> row, ArticleFile file, Place place) {
        ArticleDraft draft = new ArticleDraft();
        draft.id = cell(header, row, Part.ID);
        draft.url = cell(header, row, Part.URL);
        draft.source = cell(header, row, Part.SOURCE);
        draft.title = cell(header, row, Part.TITLE);
        draft.language = cell(header, row, Part.LANGUAGE);
        String text = cell(header, row, Part.TEXT);
        draft.text = text == null ? "" : text;
        String published = cell(header, row, Part.PUBLISHED);
        draft.published =
                published == null ? null : PublishedDate.parse(published).orElse(null);
        String remark = published == null || draft.published != null
                ? null
                : "“" + published + "” in \"" + names.of(Part.PUBLISHED)
                        + "\" is no date, the article is kept without one; write it as 2018, 2018-06 or 2018-06-09";
        return draft.article(file)
                .<Entry>map(article -> new Entry.Read(article, place, remark))
                .orElseGet(() -> new Entry.Unreadable(place, "the row has neither title nor text; fill or delete it"));
    }

    private @Nullable String cell(List<String> header, List<String> row, Part part) {
        int column = column(header, part);
        return column < 0 || column >= row.size() || row.get(column).isBlank() ? null : row.get(column);
    }

    /** Rows as RFC 4180 writes them: a quoted cell may hold separators, line ends and doubled quotes. */
    private static final class Rows {
        private final Reader text;
        private final char separator;
        private long line;
        private long next = 1;

        Rows(Reader text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        @Nullable
        List<String> next() throws IOException {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            boolean any = false;
            int length = 0;
            line = next;
            for (int c = text.read(); c >= 0; c = text.read()) {
                any = true;
                next += c == '\n' ? 1 : 0;
                if (++length > LONGEST_ROW) {
                    throw new IOException("the row at line " + line + " has more than " + (LONGEST_ROW >> 20)
                            + " million characters; close the quote that is left open");
                }
                if (c == '"' && separator != '\t') {
                    quoted = !quoted;
                    if (quoted && !cell.isEmpty()) {
                        cell.append('"');
                    }
                } else if (c == separator && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '\n' && !quoted) {
                    break;
                } else if (c != '\r') {
                    cell.append((char) c);
                }
            }
            if (!any) {
                return null;
            }
            cells.add(cell.toString());
            return cells;
        }
    }
}
