package org.communique.server.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.communique.lexicon.schema.NewsField;

/**
 * The phrases of two to four words that many articles have, or a headline and a few.
 *
 * <p>Reads all stored texts three times: to estimate which phrases may be frequent (a table of fixed size that can only
 * overestimate), to count those by articles, and to see how they are written. Forms of one base form count as one word.
 */
final class FrequentPhrases {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** Phrases kept, the commonest. */
    private static final int MOST = 40_000;

    /** Ways to write one phrase that are kept, the first ones met, and those of them that are offered. */
    private static final int MOST_WRITTEN = 12;

    private static final int MOST_OFFERED = 4;

    /** A phrase that a longer one accounts for to this share is no phrase of its own: "Commonwealth of Independent". */
    private static final double ACCOUNTED_FOR = 0.7;

    private static final int SKETCH_BITS = 24;

    private static final Set<String> FIELDS = Set.of(NewsField.TITLE.key(), NewsField.BODY.key());

    private final IndexReader reader;
    private final PhraseWords words = new PhraseWords();
    private final byte[] sketch = new byte[1 << SKETCH_BITS];
    private final PhraseCounts counts = new PhraseCounts();
    private final Map<Long, Written> written = new HashMap<>();
    private final Set<Long> accounted = new HashSet<>();
    private final int few;
    private final int fewOfTitle;

    private FrequentPhrases(IndexReader reader) {
        this.reader = reader;
        this.few = Math.max(3, reader.numDocs() / 2_000);
        this.fewOfTitle = reader.numDocs() < 1_000 ? 1 : 2;
    }

    /** The phrases of an index as they are written. Linear in the length of its texts. */
    static List<Entry> of(IndexReader reader) throws IOException {
        FrequentPhrases phrases = new FrequentPhrases(reader);
        phrases.read(phrases::estimate);
        phrases.read(phrases::count);
        int least = phrases.counts.threshold(MOST, phrases.fewOfTitle);
        phrases.read((window, _) -> phrases.write(window, least));
        return phrases.entries();
    }

    /** A phrase where it stands: {@code size} words of a text from a position on. */
    private record Window(NumberedText text, int from, int size, boolean title) {
        long hash() {
            long hash = size;
            for (int i = from; i < from + size; i++) {
                hash = (hash + text.number(i)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            return hash == 0 ? 1 : hash;
        }

        Window part(int skipped) {
            return new Window(text, from + skipped, size - 1, title);
        }
    }

    private interface Pass {
        void see(Window window, int article);
    }

    private void read(Pass pass) throws IOException {
        int article = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            Bits live = leaf.reader().getLiveDocs();
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    article++;
                    Document fields = stored.document(document, FIELDS);
                    windows(fields.get(NewsField.TITLE.key()), true, article, pass);
                    windows(fields.get(NewsField.BODY.key()), false, article, pass);
                }
            }
        }
    }

    private void windows(String stored, boolean title, int article, Pass pass) {
        NumberedText text = new NumberedText(words, stored == null ? "" : stored);
        for (int from = 0; from < text.size(); from++) {
            if (isEdge(text, from)) {
                for (int size = 1; size <= LONGEST && from + size <= text.size(); size++) {
                    int last = from + size - 1;
                    if (text.number(last) == PhraseWords.BREAK) {
                        break;
                    }
                    if (size >= SHORTEST && isEdge(text, last)) {
                        pass.see(new Window(text, from, size, title), article);
                    }
                }
            }
        }
    }

    private boolean isEdge(NumberedText text, int position) {
        int number = text.number(position);
        return number != PhraseWords.BREAK && !words.isFunctionWord(number);
    }

    private void estimate(Window window, int article) {
        long hash = window.hash();
        int cell = cell(hash);
        if (sketch[cell] != Byte.MAX_VALUE) {
            sketch[cell]++;
        }
        if (window.title()) {
            counts.know(hash);
        }
    }

    private void count(Window window, int article) {
        long hash = window.hash();
        counts.count(hash, article, sketch[cell(hash)] >= Math.min(few, Byte.MAX_VALUE));
    }

    private static int cell(long hash) {
        return (int) (hash >>> (Long.SIZE - SKETCH_BITS));
    }

    /** How a phrase is written, each with how often; in the order met. */
    private static final class Written {
        private final Map<String, Integer> times = new HashMap<>();

        void add(String text) {
            if (times.size() < MOST_WRITTEN || times.containsKey(text)) {
                times.merge(text, 1, Integer::sum);
            }
        }

        /** The commonest ones, of those that differ by more than capitals. */
        List<String> best() {
            List<String> best = new ArrayList<>();
            Set<String> folded = new HashSet<>();
            times.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .filter(text -> folded.add(text.toLowerCase(Locale.ROOT)))
                    .limit(MOST_OFFERED)
                    .forEach(best::add);
            return best;
        }
    }

    private void write(Window window, int least) {
        long hash = window.hash();
        int articles = counts.articles(hash);
        boolean kept = articles >= least && articles >= (counts.isInTitle(hash) ? fewOfTitle : few);
        if (!kept) {
            return;
        }
        Written ways = written.get(hash);
        if (ways == null) {
            ways = new Written();
            written.put(hash, ways);
            for (int skipped = 0; skipped < 2 && window.size() > SHORTEST; skipped++) {
                long part = window.part(skipped).hash();
                if (articles >= ACCOUNTED_FOR * counts.articles(part)) {
                    accounted.add(part);
                }
            }
        }
        ways.add(window.text().written(window.from(), window.from() + window.size() - 1));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        written.forEach((hash, ways) -> {
            if (!accounted.contains(hash)) {
                Completion.Kind kind = counts.isInTitle(hash) ? Completion.Kind.TITLE_PHRASE : Completion.Kind.PHRASE;
                List<String> best = ways.best();
                for (int i = 0; i < best.size(); i++) {
                    entries.add(new Entry(best.get(i), kind, Long.toHexString(hash), counts.articles(hash), i));
                }
            }
        });
        return entries;
    }
}
