package org.communique.server.suggesting;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Entries as Lucene's suggesters read them. */
final class EntryIterator implements InputIterator {
    private final Iterator<Entry> entries;
    private @Nullable Entry current;

    EntryIterator(List<Entry> entries) {
        this.entries = entries.iterator();
    }

    @Override
    public @Nullable BytesRef next() {
        current = entries.hasNext() ? entries.next() : null;
        return current == null ? null : new BytesRef(current.text());
    }

    @Override
    public long weight() {
        return current == null ? 0 : current.weight();
    }

    @Override
    public @Nullable BytesRef payload() {
        return current == null ? null : current.payload();
    }

    @Override
    public boolean hasPayloads() {
        return true;
    }

    @Override
    public @Nullable Set<BytesRef> contexts() {
        return null;
    }

    @Override
    public boolean hasContexts() {
        return false;
    }
}
