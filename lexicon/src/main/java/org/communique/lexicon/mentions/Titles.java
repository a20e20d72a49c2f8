package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.Mention;
import org.communique.lexicon.names.Mentions;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Organisation;

/**
 * Finds organisations and offices in a row of words: by all names and titles of the gazetteer, in any case ending, "of the"
 * and the like left out; and a role with any name of its organisation, in either order.
 *
 * <p>An acronym is found only where a word may be one: {@link #word} is told so. Safe for use by several threads.
 */
public final class Titles {
    /** Words that a title has or has not. */
    public static final Set<String> CONNECTORS =
            Set.of("of", "the", "for", "to", "a", "and", "in", "by", "на", "в", "по", "и");

    /** Roles that are called so in any organisation. */
    private static final List<List<String>> ROLES = List.of(
            List.of(
                    "secretary general",
                    "general secretary",
                    "sec gen",
                    "генеральный секретарь",
                    "генсек",
                    "генсекретарь"),
            List.of("foreign minister", "minister of foreign affairs", "министр иностранных дел", "глава МИД"),
            List.of("executive secretary", "исполнительный секретарь"),
            List.of("executive director", "исполнительный директор"));

    /** "of the secretariat", "of the board": said or left out. */
    private static final Set<String> HOUSES = Set.of("secretariat", "секретариат", "board", "коллегия");

    /** Before the base form of an acronym, so that SCO is no other word of these letters. */
    private static final String ACRONYM = "^";

    /** What a table says about a name and not in it. */
    private static final String REMARK = "\\(.*?\\)";

    private final Stems stems;
    private final Mentions organisations;
    private final Mentions offices;

    /** O(names): some microseconds each. */
    public Titles(Gazetteer gazetteer, Stems stems) {
        this.stems = stems;
        Mentions.Builder organisationNames = new Mentions.Builder();
        Mentions.Builder officeTitles = new Mentions.Builder();
        for (Organisation organisation : gazetteer.organisations()) {
            for (List<String> name : names(organisation)) {
                add(organisationNames, organisation.id(), name);
            }
        }
        for (Office office : gazetteer.offices()) {
            Set<List<String>> titles = new LinkedHashSet<>();
            office.titles().forEach(title -> titles.add(terms(title)));
            gazetteer
                    .organisation(office.organisation())
                    .ifPresent(organisation -> titles.addAll(withEveryName(organisation, titles)));
            titles.forEach(title -> add(officeTitles, office.id(), title));
        }
        this.organisations = organisationNames.build();
        this.offices = officeTitles.build();
    }

    /** Whether a name is written as an acronym, with two capitals and no hyphen between: NATO, CoE, ЕврАзЭС, «МИДа». */
    static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals = Character.isLetterOrDigit(c) ? capitals + (Character.isUpperCase(c) ? 1 : 0) : 0;
            if (capitals > 1) {
                return true;
            }
        }
        return false;
    }

    /** Every role of the titles with every name of the organisation, before and after it. */
    private Set<List<String>> withEveryName(Organisation organisation, Set<List<String>> titles) {
        Set<List<String>> names = names(organisation);
        Set<List<String>> roles = withSynonyms(roles(titles, names));
        Set<List<String>> all = new LinkedHashSet<>();
        for (List<String> role : roles) {
            for (List<String> name : names) {
                all.add(joined(role, name));
                all.add(joined(name, role));
            }
        }
        return all;
    }

    /** What is left of the titles without the organisation. */
    private static Set<List<String>> roles(Set<List<String>> titles, Set<List<String>> names) {
        Set<List<String>> roles = new LinkedHashSet<>();
        for (List<String> title : titles) {
            for (List<String> name : names) {
                if (name.isEmpty() || title.size() <= name.size()) {
                    continue;
                }
                if (title.subList(0, name.size()).equals(name)) {
                    roles.add(title.subList(name.size(), title.size()));
                } else if (title.subList(title.size() - name.size(), title.size())
                        .equals(name)) {
                    roles.add(title.subList(0, title.size() - name.size()));
                }
            }
        }
        return roles;
    }

    private Set<List<String>> withSynonyms(Set<List<String>> roles) {
        Set<List<String>> all = new LinkedHashSet<>(roles);
        for (List<String> role : roles) {
            all.add(role.stream().filter(word -> !HOUSES.contains(word)).toList());
        }
        for (List<String> synonyms : ROLES) {
            List<List<String>> terms = synonyms.stream().map(this::terms).toList();
            if (terms.stream().anyMatch(all::contains)) {
                all.addAll(terms);
            }
        }
        all.remove(List.of());
        return all;
    }

    private Set<List<String>> names(Organisation organisation) {
        Set<List<String>> names = new LinkedHashSet<>();
        organisation.names().forEach(name -> names.add(terms(name)));
        organisation.abbreviations().forEach(name -> names.add(terms(name)));
        return names;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static void add(Mentions.Builder mentions, String id, List<String> terms) {
        if (!terms.isEmpty()) {
            mentions.add(id, terms);
        }
    }

    /** One term of each word that is no connector. */
    private List<String> terms(String name) {
        List<String> terms = new ArrayList<>();
        for (String word : name.replaceAll(REMARK, " ").strip().split("\\s+", -1)) {
            String sign = isAcronym(word) ? ACRONYM : "";
            for (List<String> forms : stems.of(word)) {
                if (forms.stream().noneMatch(CONNECTORS::contains)) {
                    terms.add(sign + forms.getFirst());
                }
            }
        }
        return terms;
    }

    /** A word as the titles know it. */
    public static final class Word {
        private final boolean connector;
        private final int[] inOrganisations;
        private final int[] inOffices;

        private Word(boolean connector, int[] inOrganisations, int[] inOffices) {
            this.connector = connector;
            this.inOrganisations = inOrganisations;
            this.inOffices = inOffices;
        }
    }

    /**
     * A word by its base forms, for any number of rows.
     *
     * @param mayBeAcronym whether it is written, or may be meant, as one
     */
    public Word word(List<String> forms, boolean mayBeAcronym) {
        List<String> terms = new ArrayList<>(forms);
        if (mayBeAcronym) {
            forms.forEach(form -> terms.add(ACRONYM + form));
        }
        return new Word(
                forms.stream().anyMatch(CONNECTORS::contains),
                organisations.numbersOf(terms),
                offices.numbersOf(terms));
    }

    /**
     * What was found.
     *
     * @param ids of what it may mean, at least one
     * @param from the first word of the row
     * @param to one past the last
     */
    public record Found(List<String> ids, int from, int to) {
        public Found {
            ids = List.copyOf(ids);
        }

        /** What it means first of all. */
        public String id() {
            return ids.getFirst();
        }
    }

    /** Organisations in a row of words, in order, the longest where several begin at one word, none across another. */
    public List<Found> organisationsIn(List<Word> row) {
        return found(organisations, row, false);
    }

    /** Offices, likewise. */
    public List<Found> officesIn(List<Word> row) {
        return found(offices, row, true);
    }

    private static List<Found> found(Mentions mentions, List<Word> row, boolean asOffices) {
        int[] places = new int[row.size()];
        int[][] numbers = new int[row.size()][];
        int length = 0;
        for (int at = 0; at < row.size(); at++) {
            Word word = row.get(at);
            if (!word.connector) {
                places[length] = at;
                numbers[length++] = asOffices ? word.inOffices : word.inOrganisations;
            }
        }
        List<Found> found = new ArrayList<>();
        for (Mention mention : mentions.in(numbers, length)) {
            int last = mention.position() + mention.words() - 1;
            found.add(new Found(mention.ids(), places[mention.position()], places[last] + 1));
        }
        return found;
    }
}
