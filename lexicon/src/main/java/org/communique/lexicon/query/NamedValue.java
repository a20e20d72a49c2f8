package org.communique.lexicon.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.AskedName.AskedOrganisation;
import org.communique.lexicon.query.AskedName.AskedPerson;
import org.communique.lexicon.query.AskedName.AskedUnknown;
import org.communique.lexicon.schema.DateRange;

/** Who or what {@code person:}, {@code org:} and {@code office:} mean: an id of the gazetteer, else a name. */
final class NamedValue {
    private final Gazetteer gazetteer;
    private final NameSpotter spotter;

    NamedValue(Gazetteer gazetteer, NameSpotter spotter) {
        this.gazetteer = gazetteer;
        this.spotter = spotter;
    }

    /** @param published the time an office is asked for in */
    Optional<AskedName> name(Question.Naming naming, DateRange published) {
        Optional<AskedName> known = byId(naming, published);
        return known.isPresent() ? known : spotted(naming, published);
    }

    /** What its text finds, or where a build has looked for it, what that found. */
    Query mentioned(Question.Naming naming, Query text) {
        return byId(naming, DateRange.ALWAYS).isPresent() ? new MentionedQuery(naming, text, gazetteer) : text;
    }

    private Optional<AskedName> byId(Question.Naming naming, DateRange published) {
        String id = naming.value();
        return switch (naming.kind()) {
            case PERSON -> gazetteer.person(id).map(NamedValue::whole);
            case ORG ->
                gazetteer
                        .organisation(id)
                        .map(org -> new AskedOrganisation(org.names().getFirst(), org));
            case OFFICE ->
                gazetteer
                        .office(id)
                        .map(office -> new AskedOffice(
                                office.titles().getFirst(), office, published, spotter.holders(office, published)));
        };
    }

    private static AskedName whole(Person person) {
        return new AskedPerson(person.names().getFirst(), List.of(person), true);
    }

    private Optional<AskedName> spotted(Question.Naming naming, DateRange published) {
        return spotter.stretches(List.of(naming.value().split("\\s+", -1)), published).stream()
                .map(NameSpotter.Stretch::name)
                .filter(Objects::nonNull)
                .filter(name -> isOf(naming.kind(), name))
                .findFirst();
    }

    private static boolean isOf(NameKind kind, AskedName name) {
        return switch (name) {
            case AskedPerson _ -> kind == NameKind.PERSON;
            case AskedOrganisation _ -> kind == NameKind.ORG;
            case AskedOffice _ -> kind == NameKind.OFFICE;
            case AskedUnknown _ -> false;
        };
    }
}
