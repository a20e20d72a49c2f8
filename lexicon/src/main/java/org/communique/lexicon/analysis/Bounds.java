package org.communique.lexicon.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Where a text begins and where its sentences and paragraphs end, as terms at the positions of its words: {@link #START} at
 * the first, {@link #SENTENCE} and {@link #PARAGRAPH} at the last of each but the last of all. What stands on both sides of
 * an end is not in one sentence.
 */
public final class Bounds {
    /** At the first word of a text. */
    public static final String START = "start";

    /** At the last word of a sentence. */
    public static final String SENTENCE = "sentence";

    /** At the last word of a paragraph, where a sentence ends too. */
    public static final String PARAGRAPH = "paragraph";

    private static final String SUFFIX = ".bounds";

    private Bounds() {}

    /** The index field with the bounds of a text field. */
    public static String of(String field) {
        return field + SUFFIX;
    }

    static boolean isIn(String indexField) {
        return indexField.endsWith(SUFFIX);
    }

    /** The bounds of the text that the words are cut from; the text is held as a whole to be broken. */
    static TokenStreamComponents components(Tokenizer tokenizer, TokenStream words) {
        Filter bounds = new Filter(words);
        return new TokenStreamComponents(
                reader -> {
                    String text = read(reader);
                    bounds.text = text;
                    tokenizer.setReader(new StringReader(text));
                },
                bounds);
    }

    private static String read(Reader reader) {
        try {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
    }

    private static final class Filter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

        private String text = "";
        private Sentences sentences = new Sentences("");

        /** Positions of the word read last and of the bound sent last. */
        private int position = -1;

        private int sent = -1;
        private int sentenceEnd;
        private int lastOffset;

        private boolean paragraphDue;

        Filter(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (paragraphDue) {
                paragraphDue = false;
                return send(PARAGRAPH, sent);
            }
            while (input.incrementToken()) {
                int before = position;
                position += increment.getPositionIncrement();
                int start = offset.startOffset();
                if (before < 0) {
                    sentenceEnd = sentences.endInOrder(start);
                    lastOffset = start;
                    return send(START, position);
                }
                boolean newLine = start > lastOffset && text.indexOf('\n', lastOffset, start) >= 0;
                lastOffset = Math.max(lastOffset, start);
                if ((newLine || start >= sentenceEnd) && position > before) {
                    sentenceEnd = sentences.endInOrder(start);
                    paragraphDue = newLine;
                    return send(SENTENCE, before);
                }
            }
            return false;
        }

        private boolean send(String bound, int at) {
            term.setEmpty().append(bound);
            increment.setPositionIncrement(at - sent);
            offset.setOffset(lastOffset, lastOffset);
            sent = at;
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            sentences = new Sentences(text);
            position = -1;
            sent = -1;
            lastOffset = 0;
            paragraphDue = false;
        }
    }
}
