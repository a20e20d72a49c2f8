package org.communique.lexicon.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.communique.lexicon.mentions.Mentioned;
import org.communique.lexicon.names.NameKind;

/** Whom and what an article names, on the fields of its document. */
public final class MentionFields {
    /** The stored field that {@link #mentioned} reads. */
    public static final Set<String> STORED = Set.of(NewsField.MENTIONED.key());

    private static final FieldType VALUE = new FieldType();

    static {
        VALUE.setTokenized(false);
        VALUE.setOmitNorms(true);
        VALUE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        VALUE.setDocValuesType(DocValuesType.SORTED_SET);
        VALUE.freeze();
    }

    private MentionFields() {}

    /** What is not resolved is kept with its places, and is no value. */
    static void add(Document document, List<Mentioned> mentions) {
        for (Mentioned mentioned : mentions) {
            document.add(new StoredField(NewsField.MENTIONED.key(), mentioned.line()));
            if (mentioned.isResolved()) {
                BytesRef id = new BytesRef(mentioned.ids().getFirst());
                String field = field(mentioned.kind()).key();
                for (int time = 0; time < mentioned.count(); time++) {
                    document.add(new Field(field, id, VALUE));
                }
            }
        }
    }

    /** @param stored a document with the fields {@link #STORED} */
    public static List<Mentioned> mentioned(Document stored) {
        List<Mentioned> mentions = new ArrayList<>();
        for (String line : stored.getValues(NewsField.MENTIONED.key())) {
            Mentioned.parse(line).ifPresent(mentions::add);
        }
        return mentions;
    }

    /** The field with the ids of all of a kind that an article names. */
    public static NewsField field(NameKind kind) {
        return switch (kind) {
            case PERSON -> NewsField.PERSON;
            case ORG -> NewsField.ORG;
            case OFFICE -> NewsField.OFFICE;
        };
    }

    /** Articles that name somebody or something, the more often the better. */
    public static Query naming(NameKind kind, String id) {
        return new TermQuery(new Term(field(kind).key(), id));
    }
}
