package org.communique.lexicon.schema;

import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.names.NameForms;
import org.communique.lexicon.names.NameKeys;

/** How the text fields of an article are analysed: the same for the index and for questions to it. */
public final class NewsSchema {
    private NewsSchema() {}

    /** The analyzer of all text fields, by name in all readings; loads the dictionaries, a quarter of a second. */
    public static NewsAnalyzer analyzer() {
        return new NewsAnalyzer(NameKeys::of, NameForms::of);
    }
}
