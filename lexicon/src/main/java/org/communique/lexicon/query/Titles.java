package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.Mention;
import org.communique.lexicon.names.Mentions;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Organisation;

/**
 * Finds organisations and offices in the words of a question: by all names and titles of the gazetteer, in any case ending,
 * "of the" and the like left out; and a role with any name of its organisation, in either order.
 */
final class Titles {
    static final Set<String> CONNECTORS =
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

    private final QuestionWords words;
    private final Mentions organisations;
    private final Mentions offices;

    Titles(Gazetteer gazetteer, QuestionWords words) {
        this.words = words;
        Mentions.Builder organisationNames = new Mentions.Builder();
        Mentions.Builder officeTitles = new Mentions.Builder();
        for (Organisation organisation : gazetteer.organisations()) {
            for (String name : names(organisation)) {
                add(organisationNames, organisation.id(), stems(name));
            }
        }
        for (Office office : gazetteer.offices()) {
            Set<List<String>> titles = new LinkedHashSet<>();
            for (String title : office.titles()) {
                titles.add(stems(title.replaceAll("\\(.*?\\)", " ")));
            }
            gazetteer
                    .organisation(office.organisation())
                    .ifPresent(organisation -> titles.addAll(withEveryName(organisation, titles)));
            titles.forEach(title -> add(officeTitles, office.id(), title));
        }
        this.organisations = organisationNames.build();
        this.offices = officeTitles.build();
    }

    /** Every role of the titles with every name of the organisation, before and after it. */
    private Set<List<String>> withEveryName(Organisation organisation, Set<List<String>> titles) {
        Set<List<String>> names = new LinkedHashSet<>();
        names(organisation).forEach(name -> names.add(stems(name)));
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
            List<List<String>> stems = synonyms.stream().map(this::stems).toList();
            if (stems.stream().anyMatch(all::contains)) {
                all.addAll(stems);
            }
        }
        all.remove(List.of());
        return all;
    }

    private static List<String> names(Organisation organisation) {
        return joined(organisation.names(), organisation.abbreviations());
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

    /** One stem of each word that is no connector. */
    private List<String> stems(String text) {
        return terms(List.of(text)).stream().map(Word::stem).toList();
    }

    /** A word of a question with all its stems; {@code at} counts the question's words. */
    private record Word(int at, List<String> stems) {
        String stem() {
            return stems.getFirst();
        }
    }

    /** What was found: the id, and the first and one past the last of the question's words. */
    record Found(String id, int from, int to) {}

    List<Found> organisationsIn(List<String> texts) {
        return found(organisations, texts);
    }

    List<Found> officesIn(List<String> texts) {
        return found(offices, texts);
    }

    private List<Found> found(Mentions mentions, List<String> texts) {
        List<Word> read = terms(texts);
        List<Found> found = new ArrayList<>();
        for (Mention mention : mentionsIn(mentions, read)) {
            if (!isOfWholeWords(mention, read)) {
                continue;
            }
            int from = read.get(mention.position()).at();
            int to = read.get(mention.position() + mention.words() - 1).at() + 1;
            found.add(new Found(mention.ids().getFirst(), from, to));
        }
        return found;
    }

    /** The Arab League, AL, is not in al-Othaimeen. */
    private static boolean isOfWholeWords(Mention mention, List<Word> read) {
        int first = mention.position();
        int next = first + mention.words();
        boolean begun = first > 0 && read.get(first - 1).at() == read.get(first).at();
        boolean goesOn =
                next < read.size() && read.get(next).at() == read.get(next - 1).at();
        return !begun && !goesOn;
    }

    /** {@link Mentions} serves one thread at a time. */
    private static List<Mention> mentionsIn(Mentions mentions, List<Word> read) {
        synchronized (mentions) {
            return mentions.in(read.stream().map(Word::stems).toList());
        }
    }

    private List<Word> terms(List<String> texts) {
        List<Word> read = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            for (List<String> stems : words.terms(texts.get(at), Reading.STEM).values()) {
                if (stems.stream().noneMatch(CONNECTORS::contains)) {
                    read.add(new Word(at, stems));
                }
            }
        }
        return read;
    }
}
