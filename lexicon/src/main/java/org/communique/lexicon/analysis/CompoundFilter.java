package org.communique.lexicon.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Puts the parts of a compound at positions of their own and the compound as one word beside the first of them; beside
 * the last too where it has two, so that a phrase reaches it from either side.
 *
 * <p>"counter-terrorism" is counter, terrorism and twice counterterrorism; what {@link CompoundParts} knows written as
 * one word is the same; initials are parts, abbreviations with full stops ("U.N.") one word. Works on raw tokens, each
 * as long as the text that it stands for.
 */
final class CompoundFilter extends TokenFilter {
    /** Type of a token that is a whole compound standing beside its parts. */
    static final String WHOLE = "<WHOLE>";
    /** Type of a part of a compound that was written as one word. */
    static final String SOLID_PART = "<SOLID_PART>";

    private static final String PART = "<PART>";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final CompoundParts known;
    private final CompoundLayout layout = new CompoundLayout();

    private int start;
    private int firstIncrement;
    private int part;
    private boolean wholeSent;

    CompoundFilter(TokenStream words, CompoundParts known) {
        super(words);
        this.known = known;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (part == layout.parts()) {
            if (!input.incrementToken()) {
                return false;
            }
            layout.read(term.buffer(), term.length(), known);
            part = 0;
            if (layout.isPlain()) {
                part = layout.parts();
                return true;
            }
            start = offset.startOffset();
            firstIncrement = increment.getPositionIncrement();
            wholeSent = false;
        }
        if (!wholeSent && layout.hasWholeBeside(part)) {
            sendWhole();
        } else {
            sendPart();
        }
        return true;
    }

    private void sendWhole() {
        term.copyBuffer(layout.whole(), 0, layout.wholeLength());
        offset.setOffset(start + layout.wholeFrom(), start + layout.wholeTo());
        increment.setPositionIncrement(part == 0 ? firstIncrement : 1);
        type.setType(WHOLE);
        wholeSent = true;
        if (layout.isOneWord()) {
            part = layout.parts();
        }
    }

    private void sendPart() {
        int from = layout.from(part);
        int to = layout.to(part);
        term.copyBuffer(layout.raw(), from, to - from);
        offset.setOffset(start + from, start + to);
        int own = part == 0 ? firstIncrement : 1;
        increment.setPositionIncrement(wholeSent ? 0 : own);
        type.setType(layout.isSolid() ? SOLID_PART : PART);
        wholeSent = false;
        part++;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        part = layout.parts();
    }
}
