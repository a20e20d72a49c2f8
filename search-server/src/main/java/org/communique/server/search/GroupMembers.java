package org.communique.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.communique.lexicon.schema.NewsField;

/** The articles of one group of near-duplicates. */
final class GroupMembers {
    private GroupMembers() {}

    /** Matches them and no others. O(articles), some nanoseconds each. */
    static Query query(IndexReader reader, String group) throws IOException {
        BytesRef wanted = new BytesRef(group);
        List<BytesRef> members = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            BinaryDocValues groups = DocValues.getBinary(segment.reader(), NewsField.GROUP.key());
            SortedDocValues ids = DocValues.getSorted(segment.reader(), NewsField.ID.key());
            for (int i = groups.nextDoc(); i != BinaryDocValues.NO_MORE_DOCS; i = groups.nextDoc()) {
                if (groups.binaryValue().equals(wanted) && ids.advanceExact(i)) {
                    members.add(BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
                }
            }
        }
        return new TermInSetQuery(NewsField.ID.key(), members);
    }
}
