package org.communique.indexer.reading;

import java.util.List;
import java.util.Optional;
import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.Publication;
import org.communique.indexer.reading.dates.UndecidedDate;
import org.communique.indexer.reading.languages.ParagraphLanguage;
import org.communique.indexer.reading.pages.PageReading;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.DateFinding;
import org.communique.lexicon.schema.PublishedDate;
import org.communique.lexicon.schema.Surroundings;
import org.jspecify.annotations.Nullable;

/** What a reader found of an article, before what is missing is made up from the rest. */
final class ArticleDraft {
    private static final int TITLE_CHARACTERS = 160;

    @Nullable
    String id;

    @Nullable
    String url;

    @Nullable
    String source;

    @Nullable
    String title;

    @Nullable
    PublishedDate published;

    @Nullable
    String language;

    String text = "";

    Surroundings surroundings = Surroundings.NONE;

    /** A draft of what was read of a page; its id is its address, or what the file is called. */
    static ArticleDraft of(PageReading page, ArticleFile file) {
        ArticleDraft draft = new ArticleDraft();
        FoundDate published = page.published();
        draft.id = file.relative();
        draft.url = page.url();
        draft.source = page.source();
        draft.title = page.title();
        draft.text = page.body();
        draft.published = published == null
                ? null
                : PublishedDate.parse(published.day().toString()).orElse(null);
        draft.surroundings = new Surroundings(
                String.join("\n", page.text().captions()), page.furniture(), finding(page.publication()), List.of());
        return draft;
    }

    private static @Nullable DateFinding finding(Publication publication) {
        FoundDate certain = publication.certain();
        if (certain != null) {
            return new DateFinding(certain.rule(), certain.confidence());
        }
        return publication.undecided() == null ? null : new DateFinding(UndecidedDate.RULE, 0);
    }

    /**
     * The article: a missing title is the beginning of the text, a missing id the address or else the file with a digest
     * of the content, a missing language that of the letters.
     *
     * @return empty where there is neither title nor text
     */
    Optional<Article> article(ArticleFile file) {
        String body = text.strip();
        String headline = title == null || title.isBlank() ? beginning(body) : title.strip();
        if (headline.isEmpty()) {
            return Optional.empty();
        }
        String tongue = language == null ? ParagraphLanguage.ofMost(headline + "\n" + body) : language;
        Article article = new Article(key(file), url, source, headline, published, tongue, body, surroundings);
        boolean keyed = id != null || url != null;
        return Optional.of(keyed ? article : withDigest(article));
    }

    private String key(ArticleFile file) {
        if (id != null) {
            return id;
        }
        return url == null ? file.relative() : url;
    }

    private static Article withDigest(Article article) {
        String id = article.id() + "#" + article.contentHash().substring(0, 12);
        return new Article(
                id,
                article.url(),
                article.source(),
                article.title(),
                article.published(),
                article.language(),
                article.text(),
                article.surroundings());
    }

    private static String beginning(String body) {
        String line = body.lines().findFirst().orElse("").strip();
        if (line.length() <= TITLE_CHARACTERS) {
            return line;
        }
        int blank = line.lastIndexOf(' ', TITLE_CHARACTERS);
        return line.substring(0, blank > 0 ? blank : TITLE_CHARACTERS) + "…";
    }
}
