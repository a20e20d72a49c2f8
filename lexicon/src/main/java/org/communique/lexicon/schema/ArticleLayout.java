package org.communique.lexicon.schema;

import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.mentions.NamesInText;
import org.communique.lexicon.mentions.News;
import org.communique.lexicon.mentions.Titles;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.GazetteerReader;
import org.jspecify.annotations.Nullable;

/**
 * Lays articles out on the index: what they say, and whom and what they name by a gazetteer. Safe for use by several threads,
 * each of which remembers the words that it has seen.
 */
public final class ArticleLayout {
    private final NewsAnalyzer analyzer;
    private final Gazetteer gazetteer;
    private final ThreadLocal<NamesInText> names;

    public ArticleLayout(NewsAnalyzer analyzer, Gazetteer gazetteer) {
        this.analyzer = analyzer;
        this.gazetteer = gazetteer;
        Titles titles = NamesInText.titles(gazetteer, analyzer);
        this.names = ThreadLocal.withInitial(() -> new NamesInText(gazetteer, titles, analyzer));
    }

    /** With the project's own names. */
    public static ArticleLayout builtIn() {
        return new ArticleLayout(NewsSchema.analyzer(), GazetteerReader.builtIn());
    }

    /** What analyses the texts. */
    public NewsAnalyzer analyzer() {
        return analyzer;
    }

    /** @param file where the article was read, as the build wants to find it again */
    public Document document(Article article, String file) {
        Document document = ArticleDocument.of(article);
        MentionFields.add(document, names.get().in(news(article)));
        document.add(new SortedDocValuesField(NewsField.HASH.key(), new BytesRef(digest(article))));
        document.add(new StringField(NewsField.FILE.key(), file, Field.Store.NO));
        document.add(new SortedDocValuesField(NewsField.FILE.key(), new BytesRef(file)));
        return document;
    }

    private static News news(Article article) {
        PublishedDate published = article.published();
        @Nullable LocalDate from = published == null ? null : published.days().from();
        @Nullable LocalDate to = published == null ? null : published.days().to();
        return new News(article.title(), article.text(), from, to);
    }

    /** Equal while the article and the names known are. */
    public String digest(Article article) {
        return article.contentHash() + gazetteer.fingerprint();
    }

    /** What a build puts into its commit. */
    public Map<String, String> commitData() {
        return SchemaStamp.commitData(gazetteer);
    }
}
