package org.communique.lexicon.names;

import java.util.List;

/** The letters of a table by number, so that the neighbours a rule asks for are a set of bits. */
final class Alphabet {
    /** What stands before the first letter. */
    static final int BEGINNING = 0;

    /** What stands after the last letter. */
    static final int END = 1;

    private static final int STRANGE_VOWEL = 2;
    private static final int STRANGE_CONSONANT = 3;
    private static final int FIRST_LETTER = 4;

    private static final String VOWELS = "aeiouyаеиоуыэюяіїєўәөүұ";

    /** The first character that no table has a rule for. */
    private static final int CHARACTERS = 0x530;

    private final byte[] numbers;

    /** The characters by number; where there is none of its own, one of the kind. */
    private final char[] letters;

    private Alphabet(byte[] numbers, char[] letters) {
        this.numbers = numbers;
        this.letters = letters;
    }

    /** The alphabet in which texts are written, of sixty letters at the most. */
    static Alphabet of(List<String> texts) {
        byte[] numbers = new byte[CHARACTERS];
        StringBuilder letters = new StringBuilder("^$");
        letters.append(VOWELS.charAt(0)).append('\0');
        for (int i = 0; i < CHARACTERS; i++) {
            numbers[i] = (byte) (VOWELS.indexOf(i) >= 0 ? STRANGE_VOWEL : STRANGE_CONSONANT);
        }
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (numbers[letter] < FIRST_LETTER) {
                    numbers[letter] = (byte) letters.length();
                    letters.append(letter);
                }
            }
        }
        return new Alphabet(numbers, letters.toString().toCharArray());
    }

    int size() {
        return letters.length;
    }

    /** The number of a letter; strange letters have that of their kind. */
    int letter(char letter) {
        return letter < CHARACTERS ? numbers[letter] : STRANGE_CONSONANT;
    }

    /** The numbers that a column of neighbours lets stand, as bits. */
    long fitting(String neighbours) {
        if (neighbours.charAt(0) == '*') {
            return -1;
        }
        boolean others = neighbours.charAt(0) == '!';
        long fitting = 0;
        for (int number = 0; number < letters.length; number++) {
            if (isNamed(number, neighbours) != others) {
                fitting |= 1L << number;
            }
        }
        return fitting;
    }

    private boolean isNamed(int number, String neighbours) {
        boolean strange = number == STRANGE_VOWEL || number == STRANGE_CONSONANT;
        if (!strange && neighbours.indexOf(letters[number]) >= 0) {
            return true;
        }
        if (number == BEGINNING || number == END) {
            return false;
        }
        return neighbours.indexOf(VOWELS.indexOf(letters[number]) >= 0 ? 'V' : 'C') >= 0;
    }
}
