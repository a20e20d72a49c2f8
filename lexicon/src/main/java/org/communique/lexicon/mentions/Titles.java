package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.lexicon.names.FoundVariant;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.Variants;

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

    /** Before the base form of an acronym, so that SCO is no other word of these letters. */
    static final String ACRONYM = "^";

    private final Variants organisations;
    private final Variants offices;

    /** O(names): about a microsecond each. */
    public Titles(Gazetteer gazetteer, Stems stems) {
        TitleDraft draft = new TitleDraft(stems);
        gazetteer.organisations().forEach(draft::add);
        gazetteer.offices().forEach(office -> draft.add(office, gazetteer.organisation(office.organisation())));
        this.organisations = draft.organisations();
        this.offices = draft.offices();
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

    private static List<Found> found(Variants variants, List<Word> row, boolean asOffices) {
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
        for (FoundVariant variant : variants.in(numbers, length)) {
            int last = variant.position() + variant.words() - 1;
            found.add(new Found(variant.ids(), places[variant.position()], places[last] + 1));
        }
        return found;
    }
}
