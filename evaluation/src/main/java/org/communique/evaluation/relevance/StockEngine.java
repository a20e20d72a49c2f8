package org.communique.evaluation.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.communique.lexicon.query.syntax.QuestionParser;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.ArticleDocument;

/** The baseline: Lucene's own English and Russian analyzers, chosen by the article's language, on title and text with BM25. */
final class StockEngine implements Engine {
    private final Directory directory = new ByteBuffersDirectory();
    private final Analyzer english = new EnglishAnalyzer();
    private final Analyzer russian = new RussianAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final StockCompiler compiler = new StockCompiler(english, russian);

    StockEngine(Iterable<Article> articles) throws IOException {
        Analyzer analyzer = new PerFieldAnalyzerWrapper(english, Map.of("title.ru", russian, "body.ru", russian));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Article article : articles) {
                writer.addDocument(document(article));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private static Document document(Article article) {
        String tongue = article.language().equals("ru") ? ".ru" : ".en";
        Document document = ArticleDocument.keywords(article);
        document.add(new StringField("key", article.id(), Field.Store.YES));
        document.add(new TextField("title" + tongue, article.title(), Field.Store.NO));
        document.add(new TextField("body" + tongue, article.text(), Field.Store.NO));
        return document;
    }

    @Override
    public List<String> rank(String question) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(compiler.compile(QuestionParser.parse(question)), 100).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("key"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
