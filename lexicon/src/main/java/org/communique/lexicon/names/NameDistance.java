package org.communique.lexicon.names;

import java.util.List;
import org.communique.lexicon.analysis.Script;

/** How far two spellings of a name word are apart: edits between their sounds, those within a family of sounds cheap. */
public final class NameDistance {
    /** Sound codes that custom exchanges: hissers and hushers, velars, labials, dentals. */
    private static final List<String> FAMILIES = List.of("SWZC", "QCJZW", "GHK", "VF", "VB", "TD", "PB", "JG", "PF");

    private static final double NEAR = 0.5;
    private static final double VOWEL_GONE = 0.55;

    private final String word;
    private final List<String> sounds;
    private final boolean cyrillic;

    private NameDistance(String word, List<String> sounds, boolean cyrillic) {
        this.word = word;
        this.sounds = sounds;
        this.cyrillic = cyrillic;
    }

    /** Prepares a word for many comparisons. */
    public static NameDistance of(String word) {
        PlainWord plain = PlainWord.of(word);
        List<String> sounds = Sounds.of(plain);
        boolean cyrillic = plain.script() == Script.CYRILLIC;
        return new NameDistance(
                plain.toString(), sounds.subList(0, Math.min(sounds.size(), cyrillic ? 1 : 8)), cyrillic);
    }

    /** 0 for spellings of one sound, about 1 for each sound that differs; unlikely readings cost a little more. */
    public double to(NameDistance other) {
        if (cyrillic == other.cyrillic && word.equals(other.word)) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < sounds.size(); i++) {
            for (int j = 0; j < other.sounds.size(); j++) {
                least = Math.min(least, edits(sounds.get(i), other.sounds.get(j)) + 0.05 * (i + j));
            }
        }
        return least;
    }

    private static double edits(String a, String b) {
        double[] above = new double[b.length() + 1];
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + gone(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = above[0] + gone(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double changed = above[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
                double shorter = Math.min(above[j] + gone(a.charAt(i - 1)), row[j - 1] + gone(b.charAt(j - 1)));
                row[j] = Math.min(changed, shorter);
            }
            double[] spare = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }

    private static double gone(char sound) {
        return sound == 'y' ? 0.2 : sound == 'H' || !Character.isUpperCase(sound) ? VOWEL_GONE : 1;
    }

    private static double change(char a, char b) {
        if (a == b) {
            return 0;
        }
        boolean consonant = Character.isUpperCase(a);
        if (consonant != Character.isUpperCase(b)) {
            return 1.2;
        }
        return !consonant || near(a, b) ? NEAR : 1;
    }

    private static boolean near(char a, char b) {
        for (String family : FAMILIES) {
            if (family.indexOf(a) >= 0 && family.indexOf(b) >= 0) {
                return true;
            }
        }
        return false;
    }
}
