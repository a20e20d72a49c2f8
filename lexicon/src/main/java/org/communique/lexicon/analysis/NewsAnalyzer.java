package org.communique.lexicon.analysis;

import java.io.Reader;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The one analysis of Russian and English news, in three readings of equal positions and offsets.
 *
 * <p>Given to a writer or a question compiler it picks the reading by the field's suffix (see {@link Reading}). Safe for
 * use by several threads.
 */
public final class NewsAnalyzer extends DelegatingAnalyzerWrapper {
    /** Token type of a compound as one word, beside its parts: counterterrorism beside counter and terrorism. */
    public static final String WHOLE = CompoundFilter.WHOLE;

    /** The suffix of an index field with the forms of names. */
    public static final String FORMS = ".forms";

    private final Analyzer stem;
    private final Analyzer exact;
    private final Analyzer name;
    private final Analyzer bounds;
    private final Analyzer forms;
    private final Analyzer words = analyzer(UnaryOperator.identity());

    /**
     * @param nameKeys puts name keys in the place of cleaned words, with their case, and drops words that are no names
     * @param nameForms likewise keys with the form of the name behind them
     */
    public NewsAnalyzer(UnaryOperator<TokenStream> nameKeys, UnaryOperator<TokenStream> nameForms) {
        super(PER_FIELD_REUSE_STRATEGY);
        Dictionaries dictionaries = Dictionaries.shared();
        WordCache cache = new WordCache();
        stem = analyzer(words -> new LemmaFilter(words, dictionaries.lemmas(), cache));
        exact = analyzer(words -> new CaseFilter(new AsWrittenFilter(words)));
        name = analyzer(nameKeys);
        forms = analyzer(nameForms);
        bounds = new Cleaned((tokenizer, words) -> Bounds.components(tokenizer, words));
    }

    /** The analyzer of one reading, for any field. */
    public Analyzer in(Reading reading) {
        return switch (reading) {
            case STEM -> stem;
            case EXACT -> exact;
            case NAME -> name;
        };
    }

    /**
     * The words of a text cleaned and with their case, at the positions and offsets of all readings; a compound beside its parts
     * is a {@link #WHOLE}.
     */
    public Analyzer words() {
        return words;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        if (Bounds.isIn(field)) {
            return bounds;
        }
        return field.endsWith(FORMS) ? forms : in(Reading.in(field));
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> reading) {
        return new Cleaned((tokenizer, words) -> new TokenStreamComponents(tokenizer, reading.apply(words)));
    }

    /** Words cut, cleaned and laid out: what all readings begin with, so that their positions are equal. */
    private static final class Cleaned extends Analyzer {
        private final BiFunction<Tokenizer, TokenStream, TokenStreamComponents> reading;

        Cleaned(BiFunction<Tokenizer, TokenStream, TokenStreamComponents> reading) {
            this.reading = reading;
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            return new JoinerCharFilter(text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            CompoundParts known = new CompoundParts(Dictionaries.shared().lemmas());
            TokenStream parts = new CompoundFilter(words, known);
            return reading.apply(words, new NumberFilter(new LookalikeFilter(new CleaningFilter(parts))));
        }
    }
}
