package org.communique.server.suggesting;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsField;

/** How many articles have a word or a phrase letter for letter, in the text or in the headline, whichever is more. */
final class TermCounts {
    /** The fields whose words a slip can be corrected to. */
    static final List<String> FIELDS = List.of(NewsField.BODY.in(Reading.EXACT), NewsField.TITLE.in(Reading.EXACT));

    private final IndexSearcher searcher;

    TermCounts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    /** The articles with a word, folded as the exact reading folds it. */
    int of(String word) throws IOException {
        int most = 0;
        for (String field : FIELDS) {
            most = Math.max(most, reader().docFreq(new Term(field, word)));
        }
        return most;
    }

    /** The articles with these words in a row. */
    int ofPhrase(List<String> words) throws IOException {
        int most = 0;
        for (String field : FIELDS) {
            most = Math.max(most, searcher.count(new PhraseQuery(field, words.toArray(String[]::new))));
        }
        return most;
    }

    /** Words in more articles than this are taken to be meant as they stand: two, or one in two thousand. */
    int few() {
        return Math.max(2, reader().numDocs() / 2_000);
    }
}
