package org.communique.evaluation.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.evaluation.gazetteer.NameStock.Word;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Person;

/** Questions with names, thirty of a kind, taken from all over a gazetteer. */
final class AskedSamples {
    private static final int OF_A_KIND = 30;

    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    /** Every so many of the people and organisations is asked for. */
    private final int peopleApart;

    private final int organisationsApart;

    /** @param people how many there will be, about */
    AskedSamples(int people, int organisations) {
        this.peopleApart = Math.max(1, people / OF_A_KIND);
        this.organisationsApart = Math.max(1, organisations / OF_A_KIND);
        for (String kind : List.of(
                "whole name",
                "surname alone",
                "given name alone",
                "unknown name",
                "organisation",
                "abbreviation",
                "office and year")) {
            kinds.put(kind, new ArrayList<>());
        }
    }

    /** What an analyst would ask of the built-in names. */
    static AskedSamples of(Gazetteer gazetteer) {
        AskedSamples samples = new AskedSamples(0, 0);
        for (Person person : gazetteer.people()) {
            String[] words = person.names().getFirst().split(" ", -1);
            samples.person(0, new Word(words[0], words[0]), new Word(words[words.length - 1], words[words.length - 1]));
        }
        for (Organisation organisation : gazetteer.organisations()) {
            String name = organisation.names().getFirst();
            List<String> all = organisation.abbreviations();
            samples.organisation(0, name, all.isEmpty() ? name : all.getFirst());
        }
        for (int year = 2003; year < 2003 + OF_A_KIND; year++) {
            samples.office("Secretary General of the CSTO", year > 2024 ? year - 20 : year);
        }
        return samples;
    }

    void person(int number, Word given, Word surname) {
        if (number % peopleApart == 0) {
            boolean latin = number % (2 * peopleApart) == 0;
            ask(
                    "whole name",
                    latin ? given.latin() + " " + surname.latin() : given.cyrillic() + " " + surname.cyrillic());
            ask("surname alone", latin ? surname.latin() : surname.cyrillic());
            ask("given name alone", latin ? given.latin() : given.cyrillic());
            ask(
                    "unknown name",
                    "Qu" + surname.latin().toLowerCase(Locale.ROOT) + " Zhu"
                            + given.latin().toLowerCase(Locale.ROOT));
        }
    }

    void organisation(int number, String name, String abbreviation) {
        if (number % organisationsApart == 0) {
            ask("organisation", name);
            ask("abbreviation", abbreviation);
        }
    }

    void office(String title, int year) {
        ask("office and year", title + " " + year);
    }

    private void ask(String kind, String question) {
        List<String> questions = kinds.getOrDefault(kind, List.of());
        if (questions.size() < OF_A_KIND) {
            questions.add(question);
        }
    }

    /** The questions by kind. */
    Map<String, List<String>> kinds() {
        return kinds;
    }
}
