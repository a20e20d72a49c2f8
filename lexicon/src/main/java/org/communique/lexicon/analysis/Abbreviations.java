package org.communique.lexicon.analysis;

import java.util.Map;

/** The words that the usual abbreviations of dates, numbers and measures stand for, whatever else they are. */
final class Abbreviations {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("тыс", "тысяча"),
            Map.entry("млн", "миллион"),
            Map.entry("млрд", "миллиард"),
            Map.entry("трлн", "триллион"),
            Map.entry("гг", "год"),
            Map.entry("чел", "человек"),
            Map.entry("руб", "рубль"),
            Map.entry("долл", "доллар"),
            Map.entry("км", "километр"),
            Map.entry("см", "сантиметр"),
            Map.entry("мм", "миллиметр"),
            Map.entry("кг", "килограмм"),
            Map.entry("мл", "миллилитр"),
            Map.entry("мин", "минута"),
            Map.entry("сек", "секунда"),
            Map.entry("hr", "hour"),
            Map.entry("hrs", "hour"),
            Map.entry("yr", "year"),
            Map.entry("yrs", "year"),
            Map.entry("mins", "minute"),
            Map.entry("jan", "january"),
            Map.entry("feb", "february"),
            Map.entry("apr", "april"),
            Map.entry("aug", "august"),
            Map.entry("sep", "september"),
            Map.entry("sept", "september"),
            Map.entry("oct", "october"),
            Map.entry("nov", "november"),
            Map.entry("dec", "december"),
            Map.entry("tue", "tuesday"),
            Map.entry("tues", "tuesday"),
            Map.entry("thu", "thursday"),
            Map.entry("thurs", "thursday"),
            Map.entry("fri", "friday"),
            Map.entry("govt", "government"),
            Map.entry("dept", "department"));

    private Abbreviations() {}

    /** The lemma that a lower-case word stands for; the word itself where it is no abbreviation. */
    static String meaning(String word) {
        return MEANINGS.getOrDefault(word, word);
    }
}
