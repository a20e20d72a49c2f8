package org.communique.indexer.reading;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.communique.indexer.reading.pages.BarePage;

/** A PDF, as statements and communiqués are: one article, its lines joined to paragraphs. The library loads with the first. */
final class PdfFile implements FormatReader {
    private static final int MAX_BYTES = 64 << 20;
    private static final int MOST_PAGES = 500;

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        Place place = Place.whole(file.path());
        byte[] content;
        try (var bytes = file.open()) {
            content = bytes.readNBytes(MAX_BYTES + 1);
        }
        if (content.length > MAX_BYTES) {
            entries.accept(new Entry.Unreadable(
                    place,
                    "the PDF has more than " + (MAX_BYTES >> 20)
                            + " MB, more than any statement; split it or delete it"));
            return;
        }
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupTempFileOnly().streamCache)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(MOST_PAGES);
            String text = paragraphs(stripper.getText(document));
            entries.accept(
                    text.isBlank()
                            ? new Entry.Unreadable(
                                    place, "the PDF has no text, as a scan has none; save it with recognised text")
                            : WholePage.read(() -> BarePage.read(text, null, WholePage.latest()), file, place));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            entries.accept(
                    new Entry.Unreadable(place, "the PDF cannot be read (" + e.getMessage() + "); save it anew"));
        }
    }

    /** Lines that a page broke, joined where the sentence goes on. */
    private static String paragraphs(String text) {
        StringBuilder joined = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String next = line.strip();
            int end = joined.length() - 1;
            if (end > 0 && !next.isEmpty() && joined.charAt(end) == '-' && Character.isLowerCase(next.charAt(0))) {
                joined.setLength(end);
            } else if (end >= 0) {
                boolean ends = next.isEmpty() || ".!?:;”\"»".indexOf(joined.charAt(end)) >= 0;
                boolean parts = ends || (Character.isUpperCase(next.charAt(0)) && shortLine(joined));
                joined.append(parts ? '\n' : ' ');
            }
            joined.append(next);
        }
        return joined.toString();
    }

    private static boolean shortLine(StringBuilder joined) {
        return joined.length() - joined.lastIndexOf("\n") < 60;
    }
}
