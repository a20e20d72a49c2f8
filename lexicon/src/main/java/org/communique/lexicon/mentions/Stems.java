package org.communique.lexicon.mentions;

import java.util.List;

/** How words are read for titles: the base forms at each position of a text. */
public interface Stems {
    /** For each position in order its base forms, the likeliest first; positions without any are left out. */
    List<List<String>> of(String text);
}
