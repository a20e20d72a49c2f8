package org.communique.lexicon.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.analysis.Vocabulary;
import org.communique.lexicon.names.NameKey;

/** The index terms of words in a question. Safe for use by several threads. */
final class QuestionWords {
    private final NewsAnalyzer analyzer;

    QuestionWords(NewsAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The terms of a text in one reading, by position from 0; positions without a term are left out. */
    SortedMap<Integer, List<String>> terms(String text, Reading reading) {
        return read(text, reading, false);
    }

    /** The same with each compound as one word at one position, without its parts: nur-sultan is nursultan. */
    SortedMap<Integer, List<String>> solid(String text, Reading reading) {
        return read(text, reading, true);
    }

    /** Whether a word may be a compound that others write with a hyphen: long, and no ordinary word. */
    static boolean mayBeCompound(String term) {
        return term.length() >= 6
                && term.chars().allMatch(Character::isLetter)
                && !new Vocabulary().isCommonWord(term.toLowerCase(Locale.ROOT));
    }

    private SortedMap<Integer, List<String>> read(String text, Reading reading, boolean solid) {
        SortedMap<Integer, List<String>> positions = new TreeMap<>();
        String read = reading == Reading.NAME ? capitalised(text) : text;
        try (TokenStream tokens = analyzer.in(reading).tokenStream("question", read)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            int position = -1;
            int wholeEnd = 0;
            tokens.reset();
            while (tokens.incrementToken()) {
                boolean whole = NewsAnalyzer.WHOLE.equals(type.type());
                boolean within = solid && offset.startOffset() < wholeEnd;
                if (within && !whole) {
                    continue;
                }
                position += within ? 0 : increment.getPositionIncrement();
                wholeEnd = whole ? offset.endOffset() : wholeEnd;
                String asked = read.substring(offset.startOffset(), offset.endOffset());
                if (reading != Reading.STEM || isMeant(term.toString(), asked)) {
                    List<String> terms = positions.computeIfAbsent(position, p -> new ArrayList<>());
                    if (reading == Reading.NAME) {
                        addKeys(asked, terms);
                    } else if (!within || !terms.contains(term.toString())) {
                        terms.add(term.toString());
                    }
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A question in memory cannot fail to be read.", e);
        }
        return positions;
    }

    private static void addKeys(String asked, List<String> terms) {
        NameKey key = NameKey.asked(asked);
        Stream.concat(key.strict().stream(), key.weak().stream())
                .filter(term -> !terms.contains(term))
                .forEach(terms::add);
    }

    /** «Лавров» means the man and no laurels. */
    private static boolean isMeant(String lemma, String asked) {
        List<String> surnames = !asked.isEmpty() && Character.isUpperCase(asked.charAt(0))
                ? new Vocabulary().surnames(asked.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                : List.of();
        return surnames.isEmpty() || surnames.contains(lemma);
    }

    /** Analysts type names in small letters too: a word that is no ordinary word, or also a name, gets its capital. */
    private static String capitalised(String text) {
        Vocabulary vocabulary = new Vocabulary();
        StringBuilder capitalised = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                if (!vocabulary.isCommonWord(word) || vocabulary.isName(word)) {
                    capitalised.setCharAt(start, Character.toUpperCase(text.charAt(start)));
                }
            }
            start = i + 1;
        }
        return capitalised.toString();
    }
}
