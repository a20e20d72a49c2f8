package org.communique.indexer.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.communique.indexer.reading.dates.SlashHabit;
import org.communique.indexer.reading.dates.WrittenDates;
import org.communique.indexer.reading.pages.BarePage;

/** A PDF, as statements and communiqués are: one article, its lines joined to paragraphs. The library loads with the first. */
final class PdfFile implements FormatReader {
    private static final int MAX_BYTES = 64 << 20;
    private static final int MOST_PAGES = 500;

    /** Whichever comes first in a date with slashes, it is a date. */
    private static final WrittenDates DATES = new WrittenDates(() -> SlashHabit.DAY_FIRST, LocalDate.MAX);

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
                boolean begins = ends || Character.isUpperCase(next.charAt(0)) || isDate(next);
                boolean parts = ends || (begins && shortLine(joined));
                joined.append(parts ? '\n' : ' ');
            }
            joined.append(next);
        }
        return joined.toString();
    }

    private static boolean isDate(String line) {
        List<WrittenDates.Written> dates = DATES.in(line, 1);
        return !dates.isEmpty()
                && line.length() - (dates.getFirst().end() - dates.getFirst().start()) <= 8;
    }

    private static boolean shortLine(StringBuilder joined) {
        return joined.length() - joined.lastIndexOf("\n") < 60;
    }
}
