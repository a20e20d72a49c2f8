package org.communique.lexicon.schema;

import java.util.Map;
import org.communique.lexicon.names.Gazetteer;

/**
 * The version of the terms and fields in an index, kept in each of its commits.
 *
 * <p>A new number whenever an article would get other terms, or a field another form:
 *
 * <ol>
 *   <li>Three readings of title and text, keywords, published days.
 *   <li>Compounds whole and in parts, one form of a number, capitals in the exact reading, lemmas for unknown names.
 *   <li>Captions and furniture in fields of their own, the rule behind a date, groups of near-duplicates.
 *   <li>Name keys strict and weak, several a word; sources also in small letters.
 *   <li>Name keys of both readings where neither is likelier, háčeks read.
 *   <li>Abbreviations beside what they stand for, Russian passives, plurals with a word of their own.
 *   <li>Bounds of sentences and paragraphs, forms of names behind their keys, the lead by itself;
 *       groups by their oldest member, sketches, paragraphs of sites; events with places, how sure a date is.
 *   <li>People, organisations and offices named, as values and with their places; name keys of Korean syllables, of цз as
 *       either romanisation sounds, of syllables behind a hyphen.
 * </ol>
 */
public final class SchemaStamp {
    /** The stamp that this program writes, and the only one it reads. */
    public static final int CURRENT = 8;

    private static final String KEY = "communique.schema";
    private static final String NAMES = "communique.names";

    private SchemaStamp() {}

    /**
     * What a build puts into its commit.
     *
     * @param gazetteer by which its articles were looked through for names
     */
    public static Map<String, String> commitData(Gazetteer gazetteer) {
        return Map.of(KEY, String.valueOf(CURRENT), NAMES, gazetteer.fingerprint());
    }

    /** Whether the articles behind a commit were looked through for the names of this gazetteer. */
    public static boolean isNamedBy(Gazetteer gazetteer, Map<String, String> commitData) {
        return gazetteer.fingerprint().equals(commitData.get(NAMES));
    }

    /**
     * Makes sure that the index behind a commit can be read.
     *
     * @throws ForeignStampException if its stamp is another or it has none
     */
    public static void check(Map<String, String> commitData) {
        String found = commitData.getOrDefault(KEY, "none");
        if (!found.equals(String.valueOf(CURRENT))) {
            throw new ForeignStampException(found);
        }
    }
}
