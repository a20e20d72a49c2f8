package org.communique.lexicon.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Stems, by their case endings, of Russian words that no dictionary has: surnames and first names above all.
 *
 * <p>Where an ending can be read in two ways («Рахим» a name or an instrumental) both stems are given, so that some stem
 * of every case is one of its base form.
 */
final class RussianEndings {
    private static final String VOWELS = "аеиоуыэюя";

    private static final String[] ADJECTIVE = {
        "ого", "ому", "ыми", "ими", "ый", "ий", "ой", "ым", "им", "ом", "ых", "их", "ая", "ую", "ою", "ое", "ые", "ие"
    };

    private static final String[] POSSESSIVE = {"ыми", "ым", "ой", "ою", "ых", "ом", "ем", "а", "у", "е", "ы"};

    private static final String[] AFTER_VOWEL = {"ями", "ям", "ях", "ем", "ей", "ею", "ев", "й", "я", "ю", "е", "и"};

    private static final String[] AFTER_CONSONANT = {
        "ями", "ами", "ого", "ому", "его", "ему", "ыми", "ими", "ьями", "ьям", "ьях", "ьев", "ьем", "ьей", "ью", "ья",
        "ье", "ьи", "ях", "ах", "ям", "ам", "ом", "ем", "ой", "ей", "ою", "ею", "ов", "ев", "ый", "ым", "им", "ых",
        "их", "ую", "юю", "а", "я", "у", "ю", "е", "и", "ы", "о", "ь", "э"
    };

    /** Endings that just as often belong to the word: Рахим, Адам, Артем, Аллах, Эфендиев. */
    private static final Set<String> DOUBTFUL = Set.of(
            "ом", "ем", "ам", "ям", "им", "ым", "их", "ых", "ах", "ях", "ов", "ев", "ой", "ей", "ья", "ье", "ью");

    /** Endings the last vowel of which may be the whole ending: «Зарему». */
    private static final Set<String> DOUBTFUL_BUT_LAST = Set.of("ему", "ому", "ими", "ыми");

    private static final String[] PATRONYMIC_SON = {"ами", "ах", "ам", "ей", "ем", "а", "у", "е", "и"};
    private static final String[] PATRONYMIC_DAUGHTER = {"ами", "ах", "ам", "ой", "ою", "ы", "у", "е"};

    private RussianEndings() {}

    /** One stem or several, none twice. Words of up to three letters stay whole. */
    static String[] stems(String word) {
        if (word.length() <= 3) {
            return new String[] {word};
        }
        Set<String> stems = new LinkedHashSet<>();
        if (!adjective(word, stems) && !possessive(word, stems)) {
            noun(word, stems);
        }
        return stems.toArray(new String[0]);
    }

    /** The nominative of a patronymic: Петрович, Петровна. */
    static String patronymic(String word) {
        for (String ending : PATRONYMIC_SON) {
            if (word.endsWith("ич" + ending)) {
                return cut(word, ending);
            }
        }
        for (String ending : PATRONYMIC_DAUGHTER) {
            if (word.endsWith("вн" + ending) || word.endsWith("чн" + ending)) {
                return cut(word, ending) + "а";
            }
        }
        return word;
    }

    /** «Вучевскому» is вучевск. */
    private static boolean adjective(String word, Set<String> stems) {
        for (String ending : ADJECTIVE) {
            String stem = cut(word, ending);
            if (word.endsWith(ending) && stem.length() >= 4 && (stem.endsWith("ск") || stem.endsWith("цк"))) {
                stems.add(stem);
                return true;
            }
        }
        return false;
    }

    /** «Норовым» is норов; a bare «Террейнов» may be a genitive plural too. */
    private static boolean possessive(String word, Set<String> stems) {
        if (hasPossessiveSuffix(word)) {
            stems.add(word);
            if (word.endsWith("ов") || word.endsWith("ев")) {
                noun(word, stems);
            }
            return true;
        }
        for (String ending : POSSESSIVE) {
            String stem = cut(word, ending);
            if (word.endsWith(ending) && hasPossessiveSuffix(stem)) {
                stems.add(stem);
                return true;
            }
        }
        return false;
    }

    private static boolean hasPossessiveSuffix(String word) {
        return word.length() >= 4
                && (word.endsWith("ов") || word.endsWith("ев") || word.endsWith("ин") || word.endsWith("ын"));
    }

    private static void noun(String word, Set<String> stems) {
        boolean found = afterVowel(word, stems);
        if (!found || isDoubtfulAfterVowel(word)) {
            found |= afterConsonant(word, stems);
        }
        if (!found || !endsWithVowel(word)) {
            fleeting(word, stems);
        }
        if (stems.isEmpty()) {
            stems.add(word);
        }
    }

    /** «Карзаем» is карза, «Юрию» юри. */
    private static boolean afterVowel(String word, Set<String> stems) {
        for (String ending : AFTER_VOWEL) {
            String stem = cut(word, ending);
            if (word.endsWith(ending) && stem.length() >= 2 && endsWithVowel(stem)) {
                stems.add(stem);
                return true;
            }
        }
        return false;
    }

    /** «Агашей» is агаше by the rule for й, and агаш; «-ая» may be an adjective's; «Уильям» is no dative. */
    private static boolean isDoubtfulAfterVowel(String word) {
        return word.endsWith("ей")
                || word.endsWith("ой")
                || word.endsWith("ая")
                || word.endsWith("ый")
                || word.endsWith("ям");
    }

    private static boolean afterConsonant(String word, Set<String> stems) {
        for (String ending : AFTER_CONSONANT) {
            String stem = cut(word, ending);
            if (word.endsWith(ending) && stem.length() >= 2 && !endsWithVowel(stem)) {
                stems.add(stem.endsWith("ь") ? cut(stem, "ь") : stem);
                if (DOUBTFUL.contains(ending)) {
                    stems.add(word);
                } else if (DOUBTFUL_BUT_LAST.contains(ending)) {
                    stems.add(word.substring(0, word.length() - 1));
                }
                return true;
            }
        }
        if (word.endsWith("ая") && word.length() > 4) {
            stems.add(cut(word, "ая"));
            return true;
        }
        return false;
    }

    /** «Кравец» has the cases of кравц, «Гаец» of гайц. */
    private static void fleeting(String word, Set<String> stems) {
        if (endsWithVowel(word) || word.endsWith("й") || word.endsWith("ь")) {
            return;
        }
        if (!DOUBTFUL.contains(word.substring(word.length() - 2))) {
            stems.add(word);
        }
        if (word.endsWith("ец") && word.length() > 4) {
            String stem = cut(word, "ец");
            stems.add(endsWithVowel(stem) ? stem + "йц" : stem + "ц");
        }
    }

    private static boolean endsWithVowel(String word) {
        return !word.isEmpty() && VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String cut(String word, String ending) {
        return word.substring(0, Math.max(0, word.length() - ending.length()));
    }
}
