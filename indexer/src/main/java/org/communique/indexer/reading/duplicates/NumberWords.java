package org.communique.indexer.reading.duplicates;

import java.util.regex.Pattern;

/** Words that count, in English and Russian, in all their forms: a table. */
final class NumberWords {
    private static final Pattern WORD = Pattern.compile(
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?"
                    + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                    + "|од(?:ин|на|но|ного|ной|ному|ним|ном|ну)|дв(?:а|е|ух|ум|умя|ое|оих)|тр(?:и|ех|ем|емя|ое|оих)"
                    + "|четыр(?:е|ех|ем|ьмя)|четверо|пят(?:ь|и|ью|еро)|шест(?:ь|и|ью|еро)|сем(?:ь|и|ью|еро)"
                    + "|вос(?:емь|ьми|емью)|девят(?:ь|и|ью)|десят(?:ь|и|ью|ок|ка)|\\p{L}{2,8}надцат(?:ь|и|ью)"
                    + "|(?:два|три)дцат(?:ь|и|ью)|сорока?|(?:пять|шесть|семь|восемь)десят|девяност[оа]|ст[оа]"
                    + "|двести|триста|четыреста|(?:пять|шесть|семь|восемь|девять)сот"
                    + "|тысяч\\p{L}{0,3}|миллион\\p{L}{0,3}|миллиард\\p{L}{0,3}"
                    + "|(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят)(?:ый|ой|ая|ое|ого|ому|ым|ом|ую|ые|ых)"
                    + "|трет(?:ий|ья|ье|ьего|ьему|ьим|ьем|ьей|ью|ьи|ьих)");

    private NumberWords() {}

    /** @param word in lower case, е for ё */
    static boolean contains(String word) {
        return WORD.matcher(word).matches();
    }
}
