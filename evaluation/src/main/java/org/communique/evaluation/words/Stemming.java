package org.communique.evaluation.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A way to bring the forms of a word together, by the terms that an analyzer gives them. */
final class Stemming {
    private final String name;
    private final Analyzer analyzer;
    private final Map<String, Set<String>> known = new HashMap<>();

    /** @param name as it stands in a table */
    Stemming(String name, Analyzer analyzer) {
        this.name = name;
        this.analyzer = analyzer;
    }

    String name() {
        return name;
    }

    /** All terms of a word. */
    Set<String> terms(String word) {
        return known.computeIfAbsent(word, this::analysed);
    }

    /** Whether a search for one finds the other. */
    boolean bringsTogether(String one, String other) {
        return !Collections.disjoint(terms(one), terms(other));
    }

    private Set<String> analysed(String word) {
        Set<String> terms = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("body", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A word in memory cannot fail to be read.", e);
        }
        return terms;
    }
}
