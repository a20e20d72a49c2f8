package org.communique.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.query.AskedName;
import org.communique.server.search.Understood;

/** The names of a question as JSON: who was meant, and in which spellings they were looked for, each with the articles that have it. */
final class NamesJson {
    private NamesJson() {}

    static void write(List<Understood.Named> names, ArrayNode array) {
        for (Understood.Named named : names) {
            ObjectNode body = array.addObject().put("asked", named.name().asked());
            ArrayNode spellings = body.putArray("spellings");
            named.spellings()
                    .forEach(spelling ->
                            spellings.addObject().put("text", spelling.text()).put("hits", spelling.articles()));
            switch (named.name()) {
                case AskedName.AskedUnknown _ -> {}
                case AskedName.AskedPerson person ->
                    person.people()
                            .forEach(meant ->
                                    person(meant, body.withArray("people").addObject()));
                case AskedName.AskedOrganisation organisation -> {
                    ObjectNode meant = body.putObject("organisation");
                    meant.put("id", organisation.organisation().id());
                    meant.put("name", organisation.organisation().names().getFirst());
                }
                case AskedName.AskedOffice office -> office(office, body);
            }
        }
    }

    private static void person(Person person, ObjectNode body) {
        body.put("id", person.id());
        body.put("name", person.names().getFirst());
    }

    private static void office(AskedName.AskedOffice asked, ObjectNode body) {
        ObjectNode office = body.putObject("office");
        office.put("id", asked.office().id());
        office.put("title", asked.office().titles().getFirst());
        ArrayNode holders = office.putArray("holders");
        for (AskedName.Holder holder : asked.holders()) {
            ObjectNode held = holders.addObject();
            held.put("id", holder.person().id());
            held.put("name", holder.person().names().getFirst());
            held.put("from", holder.term().from());
            held.put("to", holder.term().to());
            held.put("acting", holder.term().acting());
            held.put("unverified", holder.term().unverified());
        }
    }
}
