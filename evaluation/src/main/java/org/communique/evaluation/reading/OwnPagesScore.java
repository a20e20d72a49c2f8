package org.communique.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.indexer.reading.Entry;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.schema.Article;

/** How rightly the sample corpus's raw pages are read, each site a source; what is wrong is told line by line. */
final class OwnPagesScore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final List<String> faults = new ArrayList<>();
    private int pages;
    private int kept;
    private int missed;
    private int foreign;
    private int captions;
    private int captionsKept;
    private int titles;
    private int dates;
    private int languages;

    /** @param folder with a folder a site, in it pages and for each {@code NAME.gold.json} */
    static OwnPagesScore of(Path folder) throws IOException {
        OwnPagesScore score = new OwnPagesScore();
        try (Stream<Path> sites = Files.list(folder)) {
            for (Path site : sites.filter(Files::isDirectory).sorted().toList()) {
                score.judge(site);
            }
        }
        return score;
    }

    private void judge(Path site) throws IOException {
        List<Entry.Read> read = new ArrayList<>();
        Consumer<Entry> entries = entry -> {
            if (entry instanceof Entry.Read page) {
                read.add(page);
            }
        };
        new SourceReader(FieldNames.standard()).read(SourceListing.of(site), entries, _ -> {});
        for (Entry.Read page : read) {
            Path file = page.place().file();
            Path gold = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".gold.json"));
            if (Files.exists(gold)) {
                pages++;
                judge(page.article(), JSON.readTree(gold.toFile()), file.getFileName() + ": ");
            }
        }
    }

    private void judge(Article article, JsonNode gold, String where) {
        judgeLines(article, gold, where);
        for (JsonNode caption : gold.path("captions")) {
            captions++;
            captionsKept += lines(article.surroundings().captions()).contains(plain(caption.asText())) ? 1 : 0;
        }
        String day = article.published() == null ? "" : article.published().toString();
        titles += same("title", gold.path("title").asText(), article.title(), where);
        dates += same("date", gold.path("published").asText(), day, where);
        languages += same("language", gold.path("language").asText(), article.language(), where);
    }

    private void judgeLines(Article article, JsonNode gold, String where) {
        List<String> wanted = new ArrayList<>();
        gold.path("lines").forEach(line -> wanted.add(plain(line.asText())));
        String text = plain(article.text());
        for (String line : wanted) {
            boolean has = text.contains(line);
            kept += has ? 1 : 0;
            missed += has ? 0 : 1;
            if (!has) {
                faults.add(where + "missed: " + line);
            }
        }
        for (String line : lines(article.text())) {
            if (wanted.stream().noneMatch(want -> want.contains(line) || line.contains(want))) {
                foreign++;
                faults.add(where + "not the article's: " + line);
            }
        }
    }

    private int same(String what, String wanted, String found, String where) {
        boolean same = plain(wanted).equals(plain(found));
        if (!same) {
            faults.add(where + what + " is “" + found + "”, not “" + wanted + "”");
        }
        return same ? 1 : 0;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(OwnPagesScore::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    int pages() {
        return pages;
    }

    /** Lines of the text that are of the article, by all lines of the text. */
    double precision() {
        return (double) kept / Math.max(1, kept + foreign);
    }

    /** Lines of the article that are in the text, by all lines of the article. */
    double recall() {
        return (double) kept / Math.max(1, kept + missed);
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    double captions() {
        return (double) captionsKept / Math.max(1, captions);
    }

    int titles() {
        return titles;
    }

    int dates() {
        return dates;
    }

    int languages() {
        return languages;
    }

    /** What was read wrongly, a sentence each. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
