package org.communique.lexicon.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Drops the parts of a compound that was written as one word: as written, counterterrorism has no terrorism in it. */
final class AsWrittenFilter extends FilteringTokenFilter {
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    AsWrittenFilter(TokenStream words) {
        super(words);
    }

    @Override
    protected boolean accept() {
        return !CompoundFilter.SOLID_PART.equals(type.type());
    }
}
