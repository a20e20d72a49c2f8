package org.communique.lexicon.mentions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Vocabulary;

/** The words of a text, cut as the readings cut them, each with what the titles know of it. One thread at a time. */
final class TextWords {
    /** This many words cover nearly all of running text. */
    private static final int REMEMBERED = 20_000;

    /** "Nato", "Unesco": a long acronym may be written as a name; "Eco" would be another word. */
    private static final int WRITTEN_AS_NAME = 4;

    private final NewsAnalyzer analyzer;
    private final Titles titles;
    private final WordStems stems;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Recent<Known> known = new Recent<>(REMEMBERED);

    TextWords(NewsAnalyzer analyzer, Titles titles, WordStems stems) {
        this.analyzer = analyzer;
        this.titles = titles;
        this.stems = stems;
    }

    /**
     * A word by itself.
     *
     * @param text cleaned, with its case
     * @param capital whether it begins with one
     */
    record Known(String text, boolean capital, Titles.Word title) {}

    /** A word at its place in the text: characters, the end being one past the last. */
    record Placed(Known word, int start, int end) {}

    /** The words in order; of a compound its parts. */
    List<Placed> of(String text) {
        List<Placed> words = new ArrayList<>();
        boolean whole = false;
        try (TokenStream tokens = analyzer.words().tokenStream("words", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (whole && increment.getPositionIncrement() == 0) {
                    words.removeLast();
                }
                whole = NewsAnalyzer.WHOLE.equals(type.type());
                words.add(new Placed(known(term), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
        return words;
    }

    private Known known(CharTermAttribute term) {
        Known before = known.get(term.buffer(), term.length());
        if (before != null) {
            return before;
        }
        String text = term.toString();
        boolean capital = Character.isUpperCase(text.charAt(0));
        List<List<String>> forms = stems.of(text);
        Known word = new Known(
                text,
                capital,
                titles.word(forms.isEmpty() ? List.of() : forms.getFirst(), mayBeAcronym(text, capital)));
        known.put(text, word);
        return word;
    }

    private boolean mayBeAcronym(String text, boolean capital) {
        return Titles.isAcronym(text)
                || (capital
                        && text.length() >= WRITTEN_AS_NAME
                        && !vocabulary.isCommonWord(text.toLowerCase(Locale.ROOT)));
    }
}
