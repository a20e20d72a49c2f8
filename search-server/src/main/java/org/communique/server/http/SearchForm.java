package org.communique.server.http;

import java.util.List;

/**
 * What stands in the fields of the search form, as it was typed.
 *
 * @param ui the language asked for, or nothing where the browser decides
 */
public record SearchForm(
        String question, String language, String source, String from, String to, String sort, String ui) {
    static final SearchForm EMPTY = new SearchForm("", "", "", "", "", "", "");

    static SearchForm of(SearchParameters.Query query) {
        return new SearchForm(
                first(query, "q"),
                first(query, "lang"),
                first(query, "source"),
                first(query, "from"),
                first(query, "to"),
                first(query, "sort"),
                first(query, "ui"));
    }

    /** The language asked for as a pair of a query string that follows others; nothing where none was. */
    public String uiPair() {
        return ui.isEmpty() ? "" : "&ui=" + Addresses.encoded(ui);
    }

    private static String first(SearchParameters.Query query, String name) {
        List<String> values = query.values(name);
        return values.isEmpty() ? "" : values.getFirst().strip();
    }
}
