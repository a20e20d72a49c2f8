package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.lexicon.mentions.TextWords.Placed;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;

/** The organisations and offices that a text names, written as names are written. */
final class NamedTitles {
    /** An acronym that more organisations share names none. */
    private static final int MOST_HOMONYMS = 5;

    private final Gazetteer gazetteer;
    private final Titles titles;

    NamedTitles(Gazetteer gazetteer, Titles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
    }

    /** @param ids of what it may mean, at least one */
    record Title(NameKind kind, List<String> ids, Span span) {}

    /** By their places; the organisation within an office is told too. */
    List<Title> in(String text, List<Placed> words) {
        List<Titles.Word> row =
                words.stream().map(placed -> placed.word().title()).toList();
        List<Title> found = new ArrayList<>();
        for (Titles.Found office : titles.officesIn(row)) {
            add(NameKind.OFFICE, office, text, words, found);
        }
        for (Titles.Found organisation : titles.organisationsIn(row)) {
            if (isWritten(organisation, text, words)) {
                add(NameKind.ORG, organisation, text, words, found);
            }
        }
        found.sort(Comparator.comparingInt(title -> title.span().start()));
        return found;
    }

    private static void add(NameKind kind, Titles.Found found, String text, List<Placed> words, List<Title> titles) {
        Span span = new Span(
                words.get(found.from()).start(), words.get(found.to() - 1).end());
        long lines = text.substring(span.start(), span.end())
                .chars()
                .filter(c -> c == '\n')
                .count();
        if (lines <= 1 && found.ids().size() <= MOST_HOMONYMS) {
            titles.add(new Title(kind, found.ids(), span));
        }
    }

    /** With a capital somewhere; in English with all of them or letter by letter: a united nation is not the United Nations. */
    private boolean isWritten(Titles.Found found, String text, List<Placed> words) {
        List<Placed> named = words.subList(found.from(), found.to());
        if (named.stream().noneMatch(placed -> placed.word().capital())) {
            return false;
        }
        boolean latin = named.getFirst().word().text().charAt(0) < 'Ѐ';
        boolean capitals = named.stream()
                .allMatch(placed -> placed.word().capital()
                        || Titles.CONNECTORS.contains(placed.word().text()));
        String written =
                text.substring(named.getFirst().start(), named.getLast().end());
        return !latin || capitals || !gazetteer.organisationsNamed(written).isEmpty();
    }
}
