package org.communique.evaluation.words;

import java.util.List;
import java.util.function.Predicate;
import org.communique.evaluation.words.MorphData.InflectedName;

/**
 * How many names in some case reach the stem of their base form, word for word.
 *
 * @param names how many
 * @param reached how many of them
 */
record NameCases(int names, int reached) {

    static NameCases of(Stemming stemming, List<InflectedName> names, Predicate<InflectedName> counted) {
        int all = 0;
        int reached = 0;
        for (InflectedName name : names) {
            if (counted.test(name)) {
                all++;
                reached += reaches(stemming, name) ? 1 : 0;
            }
        }
        return new NameCases(all, reached);
    }

    double share() {
        return (double) reached / names;
    }

    /**
     * Whether base and form differ by endings alone: as many words, each at least half alike from its start. What is left
     * out are other spellings, other scripts, initials and short forms, which are not the stem's to bring together.
     */
    static boolean differsByEndings(InflectedName name) {
        String[] form = name.form().split(" ", -1);
        String[] base = name.base().split(" ", -1);
        for (int i = 0; i < form.length && form.length == base.length; i++) {
            if (common(form[i], base[i]) * 2 < base[i].length()
                    || form[i].length() - common(form[i], base[i]) > 4
                    || base[i].length() - common(form[i], base[i]) > 3) {
                return false;
            }
        }
        return form.length == base.length;
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static boolean reaches(Stemming stemming, InflectedName name) {
        String[] form = name.form().split(" ", -1);
        String[] base = name.base().split(" ", -1);
        boolean reached = form.length == base.length;
        for (int i = 0; reached && i < form.length; i++) {
            reached = stemming.bringsTogether(form[i], base[i]);
        }
        return reached;
    }
}
