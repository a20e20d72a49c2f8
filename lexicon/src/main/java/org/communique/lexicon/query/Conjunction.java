package org.communique.lexicon.query;

import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Queries that an article must answer, or must not. */
final class Conjunction {
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();
    private boolean wanted;
    private boolean refused;

    /** Must be answered, and counts. */
    void want(Query query) {
        all.add(query, Occur.MUST);
        wanted = true;
    }

    /** Must be answered, and does not count. */
    void limit(Query query) {
        all.add(query, Occur.FILTER);
        wanted = true;
    }

    /** Counts where it is answered. */
    void prefer(Query query) {
        all.add(query, Occur.SHOULD);
    }

    /** Must not be answered. */
    void refuse(Query query) {
        all.add(query, Occur.MUST_NOT);
        refused = true;
    }

    /** The query, or empty where nothing was asked. */
    Optional<Query> query() {
        if (!wanted && !refused) {
            return Optional.empty();
        }
        if (!wanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        BooleanQuery query = all.build();
        boolean single =
                query.clauses().size() == 1 && query.clauses().getFirst().occur() == Occur.MUST;
        return Optional.of(single ? query.clauses().getFirst().query() : query);
    }
}
