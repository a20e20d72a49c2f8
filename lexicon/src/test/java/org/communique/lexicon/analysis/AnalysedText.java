package org.communique.lexicon.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What an analyzer makes of a text. */
public record AnalysedText(String text, List<Token> tokens) {
    /** A term with its position, counted from 0, and the letters that it stands for. */
    public record Token(String term, int position, int start, int end) {}

    public static AnalysedText of(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new AnalysedText(text, tokens);
    }

    /** Terms of one position joined by a bar, positions parted by a blank, a position without terms as a dash. */
    @Override
    public String toString() {
        StringBuilder print = new StringBuilder();
        int position = -1;
        for (Token token : tokens) {
            if (token.position() == position) {
                print.append('|');
            }
            while (position < token.position()) {
                position++;
                print.append(print.isEmpty() ? "" : " ").append(position < token.position() ? "-" : "");
            }
            print.append(token.term());
        }
        return print.toString();
    }
}
