package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Variants;

/** Collects the names of organisations and the titles of offices, by one term of each word; each word is analysed once. */
final class TitleDraft {
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

    private static final Pattern REMARK = Pattern.compile("\\(.*?\\)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Emptied when full: some tens of megabytes at most while the titles are collected. */
    private static final int CACHED_WORDS = 200_000;

    private final Stems analysis;
    private final Map<String, List<String>> termsOfWords = new HashMap<>();
    private final Variants.Builder organisations = new Variants.Builder();
    private final Variants.Builder offices = new Variants.Builder();

    TitleDraft(Stems analysis) {
        this.analysis = analysis;
    }

    /** Finds the names of organisations; nothing can be added after. */
    Variants organisations() {
        return organisations.build();
    }

    /** Finds the titles of offices; nothing can be added after. */
    Variants offices() {
        return offices.build();
    }

    void add(Organisation organisation) {
        names(organisation).forEach(name -> organisations.add(organisation.id(), name));
    }

    /** @param organisation that it belongs to */
    void add(Office office, Optional<Organisation> organisation) {
        Set<List<String>> titles = new LinkedHashSet<>();
        for (String title : office.titles()) {
            titles.add(terms(title));
        }
        organisation.ifPresent(of -> titles.addAll(withEveryName(of, titles)));
        titles.remove(List.of());
        titles.forEach(title -> offices.add(office.id(), title));
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
                if (title.size() <= name.size()) {
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

    /** All names and abbreviations; none of connectors alone. */
    private Set<List<String>> names(Organisation organisation) {
        Set<List<String>> names = new LinkedHashSet<>();
        organisation.names().forEach(name -> names.add(terms(name)));
        organisation.abbreviations().forEach(name -> names.add(terms(name)));
        names.remove(List.of());
        return names;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** One term of each word that is no connector; the words of texts are analysed one by one too. */
    private List<String> terms(String name) {
        List<String> terms = new ArrayList<>();
        for (String word : BLANKS.split(REMARK.matcher(name).replaceAll(" "), -1)) {
            if (termsOfWords.size() >= CACHED_WORDS) {
                termsOfWords.clear();
            }
            terms.addAll(termsOfWords.computeIfAbsent(word, this::termsOf));
        }
        return terms;
    }

    private List<String> termsOf(String word) {
        String sign = Titles.isAcronym(word) ? Titles.ACRONYM : "";
        return analysis.of(word).stream()
                .filter(forms -> forms.stream().noneMatch(Titles.CONNECTORS::contains))
                .map(forms -> sign + forms.getFirst())
                .toList();
    }
}
