package org.communique.server.suggesting;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.suggest.Lookup;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communique.lexicon.names.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * What questions half typed can become: names of the gazetteer that are in the news, and frequent phrases, by any of their
 * words, most articles first. Held in memory; safe for use by several threads.
 *
 * <p>Nothing of it needs closing: its dictionary is a Lucene index in memory whose writer is closed once it is built.
 */
public final class Completions {
    /** Nothing to complete to. */
    public static final Completions NONE = new Completions(null, 0);

    /** Spellings and endings of one thing looked at for each that is offered. */
    private static final int SPELLINGS = 6;

    /** From that many letters on a prefix is looked up among the words, below among prefixes held ready. */
    private static final int READY_PREFIX = 4;

    private final @Nullable AnalyzingInfixSuggester dictionary;
    private final int size;

    private Completions(@Nullable AnalyzingInfixSuggester dictionary, int size) {
        this.dictionary = dictionary;
        this.size = size;
    }

    /** Reads all texts of an index, ten seconds for 100 MB. */
    public static Completions of(IndexReader index, Gazetteer gazetteer) throws IOException {
        List<Entry> entries = new ArrayList<>(NameEntries.of(index, gazetteer));
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(entry.text()));
        for (Entry phrase : FrequentPhrases.of(index)) {
            if (!names.contains(phrase.text())) {
                entries.add(phrase);
            }
        }
        AnalyzingInfixSuggester dictionary = new AnalyzingInfixSuggester(
                new ByteBuffersDirectory(), new Folded(), new Folded(), READY_PREFIX, false, true, false, true);
        dictionary.build(new EntryIterator(entries));
        return new Completions(dictionary, entries.size());
    }

    /** The number of texts that can be completed to. */
    public int size() {
        return size;
    }

    /**
     * The likeliest completions, those of more of the last words first, then those of more articles; under a millisecond.
     *
     * @param typed any text; of one without words, or too long to be a beginning, there are none
     * @param most at most as many
     */
    public List<Completion> of(String typed, int most) {
        List<Completion> completions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (HalfTyped cut : HalfTyped.cuts(typed)) {
            if (completions.isEmpty()) {
                for (Entry entry : entries(cut.tail(), most)) {
                    if (completions.size() < most && seen.add(entry.meaning())) {
                        completions.add(cut.completed(entry));
                    }
                }
            }
        }
        return completions;
    }

    private List<Entry> entries(String tail, int most) {
        List<Entry> entries = new ArrayList<>();
        try {
            List<Lookup.LookupResult> found =
                    dictionary == null ? List.of() : dictionary.lookup(tail, most * SPELLINGS, true, false);
            for (Lookup.LookupResult result : found) {
                entries.add(Entry.of(result.key.toString(), result.payload));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A dictionary in memory cannot fail to be read.", e);
        }
        return entries;
    }

    /** Words in small letters, ё as е. */
    private static final class Folded extends Analyzer {
        private static final NormalizeCharMap YO = yo();

        private static NormalizeCharMap yo() {
            NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
            map.add("ё", "е");
            map.add("Ё", "Е");
            return map.build();
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            return new MappingCharFilter(YO, text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    }
}
