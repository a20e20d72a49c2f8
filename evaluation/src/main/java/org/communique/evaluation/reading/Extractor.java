package org.communique.evaluation.reading;

import java.time.LocalDate;
import net.dankito.readability4j.Readability4J;
import org.communique.indexer.reading.pages.MarkedUpPage;
import org.communique.indexer.reading.pages.PageReading;
import org.jsoup.Jsoup;

/** What takes the text of the article from a page: ours, and others to compare it with. */
enum Extractor {
    COMMUNIQUE {
        @Override
        String text(String html, String url) {
            PageReading page = MarkedUpPage.read(html, url, LocalDate.MAX);
            return page.body();
        }
    },
    READABILITY {
        @Override
        String text(String html, String url) {
            String text = new Readability4J(url, html).parse().getTextContent();
            return text == null ? "" : text;
        }
    },
    WHOLE_BODY {
        @Override
        String text(String html, String url) {
            return Jsoup.parse(html).body().text();
        }
    };

    abstract String text(String html, String url);
}
