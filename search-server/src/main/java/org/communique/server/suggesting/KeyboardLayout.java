package org.communique.server.suggesting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The same keys on the other layout: ЙЦУКЕН as Windows and macOS PCs have it, QWERTY of the United States. */
final class KeyboardLayout {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

    private static final Map<Character, Character> TO_CYRILLIC = keys(LATIN, CYRILLIC);
    private static final Map<Character, Character> TO_LATIN = keys(CYRILLIC, LATIN);

    private KeyboardLayout() {}

    /** Whether a character is on the Latin layout the key of a Cyrillic letter: all letters, and signs such as the comma. */
    static boolean isLatinKey(char c) {
        return TO_CYRILLIC.containsKey(c);
    }

    /** What the keys of a Latin text give in Russian; empty where one of them gives no letter. */
    static Optional<String> cyrillic(String text) {
        return typed(text, TO_CYRILLIC);
    }

    /** What the keys of a Russian text give in English; empty where one of them gives no letter. */
    static Optional<String> latin(String text) {
        return typed(text, TO_LATIN).filter(latin -> latin.chars().allMatch(Character::isLetter));
    }

    private static Optional<String> typed(String text, Map<Character, Character> keys) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Character key = keys.get(text.charAt(i));
            if (key == null) {
                return Optional.empty();
            }
            typed.append(key.charValue());
        }
        return Optional.of(typed.toString());
    }

    private static Map<Character, Character> keys(String from, String to) {
        Map<Character, Character> keys = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            keys.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(keys);
    }
}
