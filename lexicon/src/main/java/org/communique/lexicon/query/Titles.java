package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.Mention;
import org.communique.lexicon.names.Mentions;

/**
 * Finds organisations and offices in the words of a question: by all names and titles of the gazetteer, in any case ending,
 * "of the" and the like left out; and a role with any name of its organisation, in either order.
 */
final class Titles {
    static final Set<String> CONNECTORS =
            Set.of("of", "the", "for", "to", "a", "and", "in", "by", "на", "в", "по", "и");

    private final QuestionWords words;
    private final Mentions organisations;
    private final Mentions offices;

    Titles(Gazetteer gazetteer, QuestionWords words) {
        this.words = words;
        TitleDraft draft = new TitleDraft(
                word -> terms(List.of(word)).stream().map(Word::stem).toList());
        gazetteer.organisations().forEach(draft::add);
        gazetteer.offices().forEach(office -> draft.add(office, gazetteer.organisation(office.organisation())));
        this.organisations = draft.organisations();
        this.offices = draft.offices();
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
