package org.communique.evaluation.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A custom of writing Russian names in Latin letters; endings that a custom spells its own way are left letter for letter. */
enum Romanisation {
    BGN_PCGN("e zh y kh ts ch sh shch _ y ’ yu ya", ""),
    PASSPORT_2013("e zh i kh ts ch sh shch ie y _ iu ia", ""),
    POPULAR_ENGLISH("e zh y kh ts ch sh sch _ y _ yu ya", ""),
    SCIENTIFIC("e ž j x c č š šč ʺ y ʹ ju ja", ""),
    ISO_9("e ž j h c č š ŝ ʺ y ʹ û â", ""),
    GERMAN("e sch j ch z tsch sch schtsch _ y _ ju ja", "в=w з=s"),
    FRENCH("e j ï kh ts tch ch chtch _ y _ iou ia", "у=ou");

    private static final String PLAIN_LETTERS = "абвгдзиклмнопрстуфэё";
    private static final String PLAIN_SOUNDS = "abvgdziklmnoprstufee";
    private static final String OTHER_LETTERS = "ежйхцчшщъыьюя";

    @SuppressWarnings("ImmutableEnumChecker") // filled by the constructor, and then only read
    private final Map<Character, String> letters = new HashMap<>();

    /**
     * @param others how it writes {@value #OTHER_LETTERS}, {@code _} for not at all
     * @param own letters that it writes otherwise than all the rest
     */
    Romanisation(String others, String own) {
        for (int i = 0; i < PLAIN_LETTERS.length(); i++) {
            letters.put(PLAIN_LETTERS.charAt(i), PLAIN_SOUNDS.substring(i, i + 1));
        }
        String[] spelt = others.split(" ", -1);
        for (int i = 0; i < spelt.length; i++) {
            letters.put(OTHER_LETTERS.charAt(i), spelt[i].replace("_", ""));
        }
        if (!own.isEmpty()) {
            for (String letter : own.split(" ", -1)) {
                letters.put(letter.charAt(0), letter.substring(2));
            }
        }
    }

    /** The custom's name in words. */
    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A name in this custom, letters that are not Russian as they are. */
    String of(String name) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            String spelt = letters.getOrDefault(Character.toLowerCase(letter), String.valueOf(letter));
            boolean capital = Character.isUpperCase(letter) && !spelt.isEmpty();
            latin.append(capital ? Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1) : spelt);
        }
        return latin.toString();
    }
}
