package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.mentions.Titles;

/** Organisations and offices in the words of a question; an acronym may be typed in small letters. */
final class AskedTitles {
    private final Titles titles;
    private final QuestionWords words;

    AskedTitles(Titles titles, QuestionWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** What was found: the id, and the first and one past the last of the question's words. */
    record Found(String id, int from, int to) {}

    List<Found> organisationsIn(List<String> texts) {
        Row row = row(texts);
        return found(titles.organisationsIn(row.words()), row);
    }

    List<Found> officesIn(List<String> texts) {
        Row row = row(texts);
        return found(titles.officesIn(row.words()), row);
    }

    /** Term positions, each with the number of the question's word that it belongs to. */
    private record Row(List<Titles.Word> words, List<Integer> of) {}

    private Row row(List<String> texts) {
        Row row = new Row(new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < texts.size(); at++) {
            for (List<String> stems : words.terms(texts.get(at), Reading.STEM).values()) {
                row.words().add(titles.word(stems, true));
                row.of().add(at);
            }
        }
        return row;
    }

    private static List<Found> found(List<Titles.Found> titles, Row row) {
        List<Found> found = new ArrayList<>();
        WordsOfRow asked = new WordsOfRow(row.of());
        for (Titles.Found title : titles) {
            if (asked.areWhole(title.from(), title.to())) {
                found.add(new Found(
                        title.id(), row.of().get(title.from()), row.of().get(title.to() - 1) + 1));
            }
        }
        return found;
    }
}
