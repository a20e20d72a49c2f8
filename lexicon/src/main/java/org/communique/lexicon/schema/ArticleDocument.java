package org.communique.lexicon.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.communique.lexicon.analysis.Reading;
import org.jspecify.annotations.Nullable;

/** An article as a Lucene document, and back. */
public final class ArticleDocument {
    /** {@link NewsField#PUBLISHED_DAY} of an undated article: before all others. */
    public static final long UNDATED = Long.MIN_VALUE;

    /** The stored fields that {@link #article} reads. */
    public static final Set<String> STORED = Set.of(
            NewsField.ID.key(),
            NewsField.URL.key(),
            NewsField.SOURCE.key(),
            NewsField.TITLE.key(),
            NewsField.PUBLISHED.key(),
            NewsField.LANGUAGE.key(),
            NewsField.BODY.key(),
            NewsField.CAPTIONS.key(),
            NewsField.FURNITURE.key(),
            NewsField.DATE_RULE.key(),
            NewsField.DATE_CONFIDENCE.key(),
            NewsField.EVENT.key());

    private static final int LEAD_WORDS = 50;

    private static final FieldType READ = text(false);
    private static final FieldType READ_AND_STORED = text(true);
    private static final FieldType LEAD = bare(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType BOUNDS = bare(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType FORMS = bare(IndexOptions.DOCS);

    private ArticleDocument() {}

    /** What the article says, and what is known of it beside its text. */
    static Document of(Article article) {
        Document document = keywords(article);
        text(document, NewsField.TITLE, article.title());
        text(document, NewsField.BODY, article.text());
        document.add(new Field(NewsField.LEAD.key(), lead(article.text()), LEAD));
        document.add(new Field(NewsField.NAME_FORMS.key(), article.title(), FORMS));
        document.add(new Field(NewsField.NAME_FORMS.key(), article.text(), FORMS));
        surroundings(document, article.surroundings());
        document.add(new SortedDocValuesField(NewsField.ID.key(), new BytesRef(article.id())));
        document.add(new BinaryDocValuesField(NewsField.GROUP.key(), new BytesRef()));
        return document;
    }

    /** What is known of an article beside its text: the fields that filters ask. */
    public static Document keywords(Article article) {
        Document document = new Document();
        keyword(document, NewsField.ID, article.id());
        keyword(document, NewsField.URL, article.url());
        keyword(document, NewsField.SOURCE, article.source());
        if (article.source() != null) {
            String folded = article.source().toLowerCase(Locale.ROOT);
            document.add(new StringField(NewsField.SOURCE_FOLDED.key(), folded, Field.Store.NO));
        }
        keyword(document, NewsField.LANGUAGE, article.language());
        published(document, article.published());
        return document;
    }

    /** @param stored a document with the fields {@link #STORED} */
    public static Article article(Document stored) {
        String published = stored.get(NewsField.PUBLISHED.key());
        return new Article(
                stored.get(NewsField.ID.key()),
                stored.get(NewsField.URL.key()),
                stored.get(NewsField.SOURCE.key()),
                stored.get(NewsField.TITLE.key()),
                published == null ? null : PublishedDate.parse(published).orElse(null),
                stored.get(NewsField.LANGUAGE.key()),
                stored.get(NewsField.BODY.key()),
                surroundings(stored));
    }

    private static void surroundings(Document document, Surroundings around) {
        if (!around.captions().isEmpty()) {
            text(document, NewsField.CAPTIONS, around.captions());
        }
        if (!around.furniture().isEmpty()) {
            text(document, NewsField.FURNITURE, around.furniture());
        }
        if (around.dated() != null) {
            keyword(document, NewsField.DATE_RULE, around.dated().rule());
            document.add(new StoredField(
                    NewsField.DATE_CONFIDENCE.key(), around.dated().confidence()));
        }
        for (Event event : around.events()) {
            document.add(new StoredField(NewsField.EVENT.key(), event.line()));
            if (event.place() != null) {
                document.add(new StringField(NewsField.PLACE.key(), folded(event.place()), Field.Store.NO));
            }
        }
    }

    private static Surroundings surroundings(Document stored) {
        String captions = stored.get(NewsField.CAPTIONS.key());
        String furniture = stored.get(NewsField.FURNITURE.key());
        String rule = stored.get(NewsField.DATE_RULE.key());
        IndexableField confidence = stored.getField(NewsField.DATE_CONFIDENCE.key());
        List<Event> events = new ArrayList<>();
        for (String line : stored.getValues(NewsField.EVENT.key())) {
            Event.parse(line).ifPresent(events::add);
        }
        return new Surroundings(
                captions == null ? "" : captions,
                furniture == null ? "" : furniture,
                rule == null || confidence == null
                        ? null
                        : new DateFinding(rule, confidence.numericValue().doubleValue()),
                events);
    }

    /** Articles with an event at a place, by its name as the text writes it or the beginning of it, in any case of letters. */
    public static Query atPlace(String place) {
        return new PrefixQuery(new Term(NewsField.PLACE.key(), folded(place)));
    }

    private static String folded(String place) {
        return place.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Articles of a source, by its name or the beginning of it, in any case of letters. */
    public static Query fromSource(String source) {
        return new PrefixQuery(new Term(NewsField.SOURCE_FOLDED.key(), source.toLowerCase(Locale.ROOT)));
    }

    /** Articles in a language, by its two-letter code. */
    public static Query inLanguage(String language) {
        return new TermQuery(new Term(NewsField.LANGUAGE.key(), language));
    }

    /** The article of an id. */
    public static Query withId(String id) {
        return new TermQuery(new Term(NewsField.ID.key(), id));
    }

    /** Articles published at an address, by its beginning as written. */
    public static Query withAddress(String url) {
        return new PrefixQuery(new Term(NewsField.URL.key(), url));
    }

    /** Articles that may have been published in a range: of one known to its year, any day of that year counts. */
    public static Query publishedIn(DateRange range) {
        if (range.from() == null && range.to() == null) {
            return MatchAllDocsQuery.INSTANCE;
        }
        return LongRange.newIntersectsQuery(
                NewsField.PUBLISHED.key(), new long[] {first(range)}, new long[] {last(range)});
    }

    private static void keyword(Document document, NewsField field, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(field.key(), value, Field.Store.YES));
        }
    }

    private static void published(Document document, @Nullable PublishedDate date) {
        String field = NewsField.PUBLISHED.key();
        if (date == null) {
            document.add(new NumericDocValuesField(NewsField.PUBLISHED_DAY.key(), UNDATED));
            return;
        }
        DateRange days = date.days();
        document.add(new StoredField(field, date.text()));
        document.add(new LongRange(field, new long[] {first(days)}, new long[] {last(days)}));
        document.add(new NumericDocValuesField(NewsField.PUBLISHED_DAY.key(), first(days)));
    }

    private static void text(Document document, NewsField field, String text) {
        document.add(new Field(field.in(Reading.STEM), text, READ_AND_STORED));
        document.add(new Field(field.in(Reading.EXACT), text, READ));
        document.add(new Field(field.in(Reading.NAME), text, READ));
        if (field != NewsField.TITLE) {
            document.add(new Field(field.bounds(), text, BOUNDS));
        }
    }

    private static long first(DateRange range) {
        LocalDate day = range.from();
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    private static long last(DateRange range) {
        LocalDate day = range.to();
        return day == null ? Long.MAX_VALUE : day.toEpochDay();
    }

    /** The first words of a text. */
    private static String lead(String text) {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = Character.isWhitespace(text.charAt(i));
            words += blank && !now ? 1 : 0;
            blank = now;
            if (words > LEAD_WORDS) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** Terms by themselves: not stored, without norms and offsets. */
    private static FieldType bare(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    private static FieldType text(boolean stored) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setStored(stored);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
