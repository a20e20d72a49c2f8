package org.communique.server.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.Breadth;
import org.communique.lexicon.query.syntax.QuestionSyntax;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.PublishedDate;
import org.communique.server.search.Filters;
import org.communique.server.search.Grouping;
import org.communique.server.search.SearchRequest;
import org.communique.server.search.SearchRequest.Details;
import org.communique.server.search.SearchRequest.Options;
import org.communique.server.search.SearchRequest.Paging;
import org.communique.server.search.SortOrder;
import org.jspecify.annotations.Nullable;

/** The parameters of a search, as in {@code q=ОДКБ&lang=ru&from=2018}, to and from their text. */
final class SearchParameters {
    /** The parameters of one request. */
    interface Query {
        /** All values of a parameter, empty where it is absent. */
        List<String> values(String name);
    }

    private final Query query;

    private SearchParameters(Query query) {
        this.query = query;
    }

    /** @throws BadParameterException if a value cannot be understood */
    static SearchRequest request(Query query) {
        SearchParameters parameters = new SearchParameters(query);
        String question = parameters.one("q").orElse("");
        if (question.isBlank()) {
            throw new BadParameterException("q", "q is empty; ask as in q=\"double standards\".");
        }
        return new SearchRequest(
                question, parameters.filters(), parameters.paging(), parameters.order(), parameters.options());
    }

    /** Whether a question that cannot be read is to be mended. */
    static boolean lenient(Query query) {
        return query.values("lenient").contains("true");
    }

    private QuestionSyntax syntax() {
        Optional<String> word = one("syntax");
        return word.isEmpty()
                ? QuestionSyntax.ANALYST
                : QuestionSyntax.of(word.get())
                        .orElseThrow(() -> new BadParameterException(
                                "syntax",
                                "syntax=" + word.get() + " is unknown; choose one of "
                                        + String.join(", ", QuestionSyntax.words()) + "."));
    }

    private Filters filters() {
        List<String> languages = all("lang").stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .toList();
        return new Filters(
                languages,
                all("source"),
                new DateRange(
                        day("from").map(range -> range.from()).orElse(null),
                        day("to").map(range -> range.to()).orElse(null)));
    }

    private Optional<DateRange> day(String name) {
        return one(name)
                .map(text -> PublishedDate.parse(text)
                        .map(PublishedDate::days)
                        .orElseThrow(() -> new BadParameterException(
                                name, name + "=" + text + " is no date; write 2018, 2018-06 or 2018-06-09.")));
    }

    private Paging paging() {
        return new Paging(
                number(query, "page", 1, Integer.MAX_VALUE),
                number(query, "size", Paging.FIRST.size(), Paging.MAX_SIZE));
    }

    /**
     * A parameter that is a number from 1.
     *
     * @throws BadParameterException if it is none, or more than the most
     */
    static int number(Query query, String name, int otherwise, int most) {
        Optional<String> text = new SearchParameters(query).one(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        int number = digits(text.get());
        if (number < 1 || number > most) {
            String range = most == Integer.MAX_VALUE ? "a whole number from 1" : "a whole number from 1 to " + most;
            throw new BadParameterException(name, name + "=" + text.get() + " is out of range; write " + range + ".");
        }
        return number;
    }

    private static int digits(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private SortOrder order() {
        Optional<String> word = one("sort");
        return word.isEmpty()
                ? SortOrder.RELEVANCE
                : SortOrder.of(word.get())
                        .orElseThrow(() -> new BadParameterException(
                                "sort",
                                "sort=" + word.get() + " is unknown; choose one of "
                                        + Arrays.stream(SortOrder.values())
                                                .map(SortOrder::word)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    /** Near-duplicates are collapsed unless it is switched off or one group of them is asked for. */
    private Grouping grouping() {
        Grouping all = isOn("collapse") ? Grouping.COLLAPSED : Grouping.OFF;
        return one("group").map(Grouping::only).orElse(all);
    }

    private Options options() {
        Breadth breadth = new Breadth(isOn("variants"), isOn("across"));
        return new Options(
                syntax(),
                breadth,
                grouping(),
                new Details(
                        choice("explain", "none", "terms").equals("terms"),
                        facets(),
                        number(query, "facet.size", Details.NONE.facetSize(), Details.MOST_VALUES)));
    }

    /** Several in one value or in as many as one likes: {@code facet=person,org}. */
    private List<NameKind> facets() {
        List<NameKind> facets = new ArrayList<>();
        for (String value : all("facet")) {
            for (String word : value.split(",", -1)) {
                facets.add(Arrays.stream(NameKind.values())
                        .filter(kind -> kind.key().equals(word.strip()))
                        .findFirst()
                        .orElseThrow(() -> new BadParameterException(
                                "facet",
                                "facet=" + word + " is unknown; choose among "
                                        + Arrays.stream(NameKind.values())
                                                .map(NameKind::key)
                                                .collect(Collectors.joining(", "))
                                        + ".")));
            }
        }
        return facets.stream().distinct().toList();
    }

    private boolean isOn(String name) {
        return choice(name, "on", "off").equals("on");
    }

    /** The value of a parameter with two, the first of which it has where it is absent. */
    private String choice(String name, String usual, String other) {
        String value = one(name).orElse(usual);
        if (!value.equals(usual) && !value.equals(other)) {
            throw new BadParameterException(
                    name,
                    name + "=" + value + " is unknown; write " + name + "=" + usual + " or " + name + "=" + other
                            + ".");
        }
        return value;
    }

    private Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    private List<String> all(String name) {
        return query.values(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The query string of a request, for another of its pages. */
    static String text(SearchRequest request, int page) {
        List<String> pairs = pairs(request);
        grouping(pairs, request.options().grouping());
        if (page != 1) {
            add(pairs, "page", page);
        }
        return String.join("&", pairs);
    }

    /** The query string of the first page of the same request with another grouping. */
    static String text(SearchRequest request, Grouping grouping) {
        List<String> pairs = pairs(request);
        grouping(pairs, grouping);
        return String.join("&", pairs);
    }

    private static void grouping(List<String> pairs, Grouping grouping) {
        if (grouping.group() != null) {
            add(pairs, "group", grouping.group());
        } else if (!grouping.collapsed()) {
            add(pairs, "collapse", "off");
        }
    }

    private static List<String> pairs(SearchRequest request) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "q", request.question());
        if (request.options().syntax() != QuestionSyntax.ANALYST) {
            add(pairs, "syntax", request.options().syntax().word());
        }
        request.filters().languages().forEach(language -> add(pairs, "lang", language));
        request.filters().sources().forEach(source -> add(pairs, "source", source));
        add(pairs, "from", request.filters().published().from());
        add(pairs, "to", request.filters().published().to());
        if (request.order() != SortOrder.RELEVANCE) {
            add(pairs, "sort", request.order().word());
        }
        addOff(pairs, "variants", request.options().breadth().variants());
        addOff(pairs, "across", request.options().breadth().across());
        if (request.paging().size() != Paging.FIRST.size()) {
            add(pairs, "size", request.paging().size());
        }
        return pairs;
    }

    private static void addOff(List<String> pairs, String name, boolean on) {
        if (!on) {
            add(pairs, name, "off");
        }
    }

    private static void add(List<String> pairs, String name, @Nullable Object value) {
        if (value != null) {
            pairs.add(name + "=" + Addresses.encoded(value.toString()));
        }
    }
}
