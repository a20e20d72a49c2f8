package org.communique.server.suggesting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsSchema;

/** The words of all texts by number: one number for the forms of one base form. */
final class PhraseWords {
    /** What ends a phrase: punctuation, a number, the end of a paragraph. */
    static final int BREAK = -1;

    /** Snowball's lists, of the analysis library. */
    private static final List<String> FUNCTION_WORDS = List.of("english_stop.txt", "russian_stop.txt");

    private static final String LISTS = "/org/apache/lucene/analysis/snowball/";

    private final Analyzer stems = NewsSchema.analyzer().in(Reading.STEM);
    private final Map<String, Integer> byForm = new HashMap<>();
    private final Map<String, Integer> byStem = new HashMap<>();
    private final Set<Integer> functionWords = new HashSet<>();

    PhraseWords() {
        for (String list : FUNCTION_WORDS) {
            try (InputStream words = Analyzer.class.getResourceAsStream(LISTS + list)) {
                if (words == null) {
                    throw new IllegalStateException(
                            "The word list " + list + " is missing from lucene-analysis-common; build again.");
                }
                CharArraySet set =
                        WordlistLoader.getSnowballWordSet(new InputStreamReader(words, StandardCharsets.UTF_8));
                set.forEach(word -> functionWords.add(number(new String((char[]) word))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Prepositions, articles, pronouns, auxiliaries: a phrase neither begins nor ends with one. */
    boolean isFunctionWord(int number) {
        return functionWords.contains(number);
    }

    /** The number of a word. */
    int number(String word) {
        String form = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        Integer known = byForm.get(form);
        if (known == null) {
            known = byStem.computeIfAbsent(stem(form), _ -> byStem.size());
            byForm.put(form, known);
        }
        return known;
    }

    private String stem(String form) {
        try (TokenStream tokens = stems.tokenStream("phrase", form)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            String stem = tokens.incrementToken() ? term.toString() : form;
            while (tokens.incrementToken()) {
                stem = form.indexOf('-') < 0 ? stem : stem + "-" + term;
            }
            tokens.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException("A word in memory cannot fail to be read.", e);
        }
    }
}
