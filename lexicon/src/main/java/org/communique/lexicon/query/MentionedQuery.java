package org.communique.lexicon.query;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.schema.MentionFields;
import org.communique.lexicon.schema.SchemaStamp;

/**
 * Articles that name somebody or something of the gazetteer: those the build found, ranked and marked by the text. In an index
 * that was looked through for the names of another gazetteer, those that the text alone tells.
 */
final class MentionedQuery extends Query {
    private final Question.Naming naming;
    private final Query text;
    private final Gazetteer gazetteer;

    /** @param naming by an id of the gazetteer */
    MentionedQuery(Question.Naming naming, Query text, Gazetteer gazetteer) {
        this.naming = naming;
        this.text = text;
        this.gazetteer = gazetteer;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        boolean found = searcher.getIndexReader() instanceof DirectoryReader index
                && SchemaStamp.isNamedBy(gazetteer, index.getIndexCommit().getUserData());
        return !found
                ? text
                : new BooleanQuery.Builder()
                        .add(MentionFields.naming(naming.kind(), naming.value()), Occur.FILTER)
                        .add(text, Occur.SHOULD)
                        .build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        text.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MentionedQuery that
                && naming.equals(that.naming)
                && text.equals(that.text)
                && gazetteer.fingerprint().equals(that.gazetteer.fingerprint());
    }

    @Override
    public int hashCode() {
        return 31 * naming.hashCode() + text.hashCode();
    }

    @Override
    public String toString(String field) {
        return naming + " or " + text.toString(field);
    }
}
