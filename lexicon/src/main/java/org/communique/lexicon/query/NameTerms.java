package org.communique.lexicon.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.communique.lexicon.schema.NewsField;

/** The terms of names in an index. */
final class NameTerms {
    /** A name of two letters may share its key with many. */
    private static final int MOST = 200;

    private final IndexReader index;

    NameTerms(IndexReader index) {
        this.index = index;
    }

    /** Terms of {@link NewsField#NAME_FORMS} by their beginning; the first {@value #MOST} of each segment. */
    Set<String> beginningWith(String prefix) {
        Set<String> found = new TreeSet<>();
        BytesRef wanted = new BytesRef(prefix);
        try {
            for (LeafReaderContext leaf : index.leaves()) {
                Terms terms = leaf.reader().terms(NewsField.NAME_FORMS.key());
                TermsEnum term = terms == null ? TermsEnum.EMPTY : terms.iterator();
                boolean there = terms != null && term.seekCeil(wanted) != TermsEnum.SeekStatus.END;
                for (int i = 0; there && i < MOST && StringHelper.startsWith(term.term(), wanted); i++) {
                    found.add(term.term().utf8ToString());
                    there = term.next() != null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The terms of the index cannot be read: " + e.getMessage(), e);
        }
        return found;
    }
}
