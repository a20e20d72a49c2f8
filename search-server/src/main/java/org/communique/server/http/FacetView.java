package org.communique.server.http;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.analysis.Script;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.syntax.QuestionSyntax;
import org.communique.server.search.Facet;
import org.communique.server.search.SearchPage;
import org.communique.server.search.SearchRequest;

/**
 * Who or what of one kind is named: in an answer, each a link that narrows the question to it, or in an article.
 *
 * @param title people, organisations or offices, in the language of the page
 */
public record FacetView(String title, List<Value> values) {
    /**
     * Somebody or something named.
     *
     * @param name in the language of the page where the gazetteer has one
     * @param href address of what it links to
     * @param count of articles in an answer, of places in an article
     */
    public record Value(String name, String href, int count) {}

    static List<FacetView> of(SearchPage answer, Gazetteer known, ReadingLanguage language) {
        List<FacetView> views = new ArrayList<>();
        SearchRequest asked = answer.request();
        Question question = asked.options().syntax().parse(asked.question());
        for (Facet facet : answer.facets()) {
            List<Value> values = new ArrayList<>();
            for (Facet.Value value : facet.values()) {
                values.add(new Value(
                        name(facet.kind(), value.id(), known, language),
                        narrowed(asked, question, new Question.Naming(facet.kind(), value.id())),
                        value.articles()));
            }
            views.add(new FacetView(title(facet.kind(), language), values));
        }
        return views;
    }

    /** The same question asked of the articles that name somebody. */
    private static String narrowed(SearchRequest request, Question question, Question.Naming naming) {
        List<Question> parts =
                new ArrayList<>(question instanceof Question.And(List<Question> all) ? all : List.of(question));
        if (!parts.contains(naming)) {
            parts.add(naming);
        }
        SearchRequest.Options options = request.options();
        SearchRequest narrowed = new SearchRequest(
                (parts.size() == 1 ? parts.getFirst() : new Question.And(parts)).toString(),
                request.filters(),
                request.paging(),
                request.order(),
                new SearchRequest.Options(
                        QuestionSyntax.ANALYST, options.breadth(), options.grouping(), options.details()));
        return "/?" + SearchParameters.text(narrowed, 1);
    }

    static String title(NameKind kind, ReadingLanguage language) {
        return switch (kind) {
            case PERSON -> language.of("People", "Люди");
            case ORG -> language.of("Organisations", "Организации");
            case OFFICE -> language.of("Offices", "Должности");
        };
    }

    /** The name to show of an id of the gazetteer; the id itself where it is known no longer. */
    static String name(NameKind kind, String id, Gazetteer known, ReadingLanguage language) {
        List<String> names = known.names(kind, id);
        Script wanted = language.of("en", "ru").equals("ru") ? Script.CYRILLIC : Script.LATIN;
        return names.stream()
                .filter(name -> Script.of(name.replaceAll("[^\\p{L}]", "")) == wanted)
                .findFirst()
                .orElse(names.isEmpty() ? id : names.getFirst());
    }
}
