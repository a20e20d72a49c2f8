package org.communique.indexer.indexing;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** The index term of a paragraph of a site. */
final class BlockTerm {
    private BlockTerm() {}

    static BytesRef of(long block) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(block, bytes, 0);
        return new BytesRef(bytes);
    }
}
