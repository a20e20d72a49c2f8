package org.communique.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Term;
import org.communique.lexicon.schema.Article;
import org.communique.server.search.NameFacts;
import org.communique.server.search.NewsSearch;

/**
 * A person, organisation or office as its page and its JSON tell it.
 *
 * @param id in the gazetteer
 * @param title the name to show
 * @param names all names it goes by
 * @param question what finds its articles
 * @param parts what belongs to it: terms of office, an organisation's offices
 * @param facts what the index says
 */
public record NameCard(
        NameKind kind,
        String id,
        String title,
        List<String> names,
        String question,
        List<Part> parts,
        NameFacts facts) {
    public NameCard {
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    /**
     * Something that belongs to a name.
     *
     * @param href address of its page
     * @param title the name to show
     * @param from begin of a term, or empty
     * @param to end of a term, or empty
     * @param remark acting, unverified, or empty
     */
    public record Part(NameKind kind, String id, String href, String title, String from, String to, String remark) {
        static Part of(NameKind kind, String id, String title) {
            return new Part(kind, id, NameLinks.href(kind, id), title, "", "", "");
        }

        static Part of(NameKind kind, String id, String title, Term term) {
            String acting = term.acting() ? "acting" : "";
            String unverified = term.unverified() ? "unverified" : "";
            String remark = acting.isEmpty() || unverified.isEmpty() ? acting + unverified : acting + ", " + unverified;
            return new Part(kind, id, NameLinks.href(kind, id), title, term.from(), term.to(), remark);
        }

        /** The time of a term, as {@code 2017-05-02–2018-11-02}; empty for what is no term. */
        public String time() {
            return from.isEmpty() ? "" : from + "–" + to;
        }
    }

    /** @throws NoSuchNameException if the gazetteer has no such id */
    static NameCard of(NewsSearch search, NameKind kind, String id) {
        Gazetteer known = search.gazetteer();
        return switch (kind) {
            case PERSON ->
                person(known, search, known.person(id).orElseThrow(() -> new NoSuchNameException("person", id)));
            case ORG ->
                organisation(
                        known,
                        search,
                        known.organisation(id).orElseThrow(() -> new NoSuchNameException("organisation", id)));
            case OFFICE ->
                office(known, search, known.office(id).orElseThrow(() -> new NoSuchNameException("office", id)));
        };
    }

    private static NameCard person(Gazetteer known, NewsSearch search, Person person) {
        List<Part> offices = new ArrayList<>();
        for (Term term : known.termsOfPerson(person.id())) {
            known.office(term.office())
                    .ifPresent(office -> offices.add(Part.of(
                            NameKind.OFFICE, office.id(), office.titles().getFirst(), term)));
        }
        return card(search, NameKind.PERSON, person.id(), person.names(), offices);
    }

    private static NameCard organisation(Gazetteer known, NewsSearch search, Organisation organisation) {
        List<Part> offices = new ArrayList<>();
        for (Office office : known.offices()) {
            if (office.organisation().equals(organisation.id())) {
                offices.add(
                        Part.of(NameKind.OFFICE, office.id(), office.titles().getFirst()));
            }
        }
        List<String> names = new ArrayList<>(organisation.names());
        names.addAll(organisation.abbreviations());
        return card(search, NameKind.ORG, organisation.id(), names, offices);
    }

    private static NameCard office(Gazetteer known, NewsSearch search, Office office) {
        List<Part> holders = new ArrayList<>();
        for (Term term : known.termsOf(office.id())) {
            known.person(term.person())
                    .ifPresent(person -> holders.add(
                            Part.of(NameKind.PERSON, person.id(), person.names().getFirst(), term)));
        }
        known.organisation(office.organisation())
                .ifPresent(organisation -> holders.add(Part.of(
                        NameKind.ORG, organisation.id(), organisation.names().getFirst())));
        return card(search, NameKind.OFFICE, office.id(), office.titles(), holders);
    }

    private static NameCard card(NewsSearch search, NameKind kind, String id, List<String> names, List<Part> parts) {
        String question = kind.key() + ":" + id;
        return new NameCard(kind, id, names.getFirst(), names, question, parts, search.facts(kind, id));
    }

    /** The address of the search for its articles. */
    public String search() {
        return "/?q=" + Addresses.encoded(question);
    }

    /** The names in one line. */
    public String allNames() {
        return String.join(" · ", names);
    }

    /** The address of an article's page. */
    public String href(Article article) {
        return Addresses.page(article);
    }

    /** The address of somebody's page. */
    public String href(Person person) {
        return NameLinks.href(NameKind.PERSON, person.id());
    }

    /** How many articles in each year. */
    public SortedMap<Integer, Integer> years() {
        return facts.byYear();
    }
}
