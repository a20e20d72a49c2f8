package org.communique.server.http;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Term;
import org.communique.lexicon.query.AskedName;

/** The names of a question as links to their pages: "Yuri Khachaturov, CSTO Secretary General 2017–2018". */
final class NameLinks {
    private static final int YEAR = 4;

    private NameLinks() {}

    static String href(NameKind kind, String id) {
        String folder = switch (kind) {
            case PERSON -> "/people/";
            case ORG -> "/organisations/";
            case OFFICE -> "/offices/";
        };
        return folder + Addresses.encoded(id);
    }

    static List<NameLink> of(List<AskedName> names, Gazetteer known) {
        List<NameLink> links = new ArrayList<>();
        for (AskedName name : names) {
            switch (name) {
                case AskedName.AskedPerson asked -> asked.people().forEach(person -> links.add(person(person, known)));
                case AskedName.AskedOrganisation(String _, var organisation) ->
                    links.add(new NameLink(
                            href(NameKind.ORG, organisation.id()),
                            organisation.names().getFirst()));
                case AskedName.AskedOffice asked -> office(asked, links);
                case AskedName.AskedUnknown _ -> {}
            }
        }
        return links;
    }

    private static NameLink person(Person person, Gazetteer known) {
        StringBuilder text = new StringBuilder(person.names().getFirst());
        List<Term> terms = known.termsOfPerson(person.id());
        if (!terms.isEmpty()) {
            Term last = terms.getLast();
            known.office(last.office())
                    .ifPresent(office -> text.append(", ")
                            .append(office.titles().getFirst())
                            .append(' ')
                            .append(years(last)));
        }
        return new NameLink(href(NameKind.PERSON, person.id()), text.toString());
    }

    private static void office(AskedName.AskedOffice asked, List<NameLink> links) {
        links.add(new NameLink(
                href(NameKind.OFFICE, asked.office().id()),
                asked.office().titles().getFirst()));
        for (AskedName.Holder holder : asked.holders()) {
            String text = holder.person().names().getFirst() + " " + years(holder.term());
            links.add(new NameLink(href(NameKind.PERSON, holder.person().id()), text));
        }
    }

    private static String years(Term term) {
        String to = term.to().isEmpty() ? "" : term.to().substring(0, YEAR);
        return term.from().substring(0, YEAR) + "–" + to;
    }
}
