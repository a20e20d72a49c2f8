package org.communique.evaluation.gazetteer;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.communique.evaluation.gazetteer.NameStock.Word;

/** Writes gazetteer files with five variants for each of so many people: four of people, the rest of organisations and offices. */
final class ManyNames {
    private static final int PEOPLE_AN_ORGANISATION = 5;
    private static final int ORGANISATIONS_AN_OFFICE = 100;
    private static final int HOLDERS = 8;
    private static final int FIRST_YEAR = 1980;

    private static final List<Word> KINDS = words(
            "Institute/Институт",
            "Agency/Агентство",
            "Committee/Комитет",
            "Foundation/Фонд",
            "Union/Союз",
            "Council/Совет",
            "Centre/Центр",
            "Association/Ассоциация",
            "Commission/Комиссия",
            "University/Университет");

    private static final List<Word> MATTERS = words(
            "Grain Trade/хлебной торговли",
            "Nuclear Safety/ядерной безопасности",
            "Water Resources/водных ресурсов",
            "Public Health/общественного здоровья",
            "Border Control/пограничного контроля",
            "Foreign Policy/внешней политики",
            "Arms Control/контроля над вооружениями",
            "Human Rights/прав человека",
            "Regional Development/регионального развития",
            "Scientific Cooperation/научного сотрудничества",
            "Free Press/свободной печати",
            "Migration Studies/изучения миграции");

    private final NameStock stock;
    private final Random random;
    private final int peopleWanted;
    private final AskedSamples asked;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> people = new ArrayList<>();
    private int variants;

    ManyNames(NameStock stock, Random random, int people) {
        this.stock = stock;
        this.random = random;
        this.peopleWanted = people;
        this.asked = new AskedSamples(people, people / PEOPLE_AN_ORGANISATION);
    }

    /**
     * What was written.
     *
     * @param variants names, abbreviations and titles
     * @param asked questions with some of them
     */
    record Written(List<Path> files, int variants, AskedSamples asked) {
        Written {
            files = List.copyOf(files);
        }
    }

    Written write(Path folder) throws IOException {
        Path peopleTable = folder.resolve("many-people.tsv");
        Path organisations = folder.resolve("many-organisations.tsv");
        Path offices = folder.resolve("many-offices.tsv");
        Path terms = folder.resolve("many-terms.tsv");
        try (Writer out = table(peopleTable, "person\tnames\tunverified\tsources")) {
            for (int i = 0; i < peopleWanted; i++) {
                out.write(person(i));
            }
        }
        try (Writer out = table(organisations, "organisation\tnames\tabbreviations\tmembers\tconfidence\tsources");
                Writer offered = table(offices, "office\torganisation\ttitles");
                Writer held = table(terms, "office\tperson\tfrom\tto\tacting\tconfidence\tsources")) {
            for (int i = 0; i < peopleWanted / PEOPLE_AN_ORGANISATION; i++) {
                Organisation organisation = organisation(i);
                out.write(organisation.line());
                if (i % ORGANISATIONS_AN_OFFICE == 0) {
                    offered.write(office(organisation));
                    held.write(terms(organisation));
                }
            }
        }
        return new Written(List.of(peopleTable, organisations, offices, terms), variants, asked);
    }

    private static Writer table(Path file, String header) throws IOException {
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write(header + "\n");
        return out;
    }

    private String person(int number) {
        Word given = NameStock.some(stock.given(), random);
        Word surname = NameStock.some(stock.surnames(), random);
        String id = id(surname.latin() + "-" + given.latin());
        people.add(id);
        String latin = given.latin() + " " + surname.latin();
        String cyrillic = given.cyrillic() + " " + surname.cyrillic();
        List<String> names = new ArrayList<>(List.of(latin, cyrillic));
        String other = otherSpelling(given.latin()) + " " + otherSpelling(surname.latin());
        names.add(other.equals(latin) ? given.latin().charAt(0) + ". " + surname.latin() : other);
        names.add(given.cyrillic().charAt(0) + ". " + surname.cyrillic());
        variants += names.size();
        asked.person(number, given, surname);
        String source = number % 10 == 0 ? "https://news.example/" + id : "";
        return id + "\t" + String.join(" | ", names) + "\t\t" + source + "\n";
    }

    /** By the letters of another custom. */
    private static String otherSpelling(String word) {
        return word.replace("kh", "h").replace("y", "i").replace("ck", "k").replace("ff", "v");
    }

    private String id(String words) {
        String id = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", "");
        int known = ids.merge(id, 1, Integer::sum);
        return known == 1 ? id : id + "-" + known;
    }

    private record Organisation(String id, String line, String latin, String cyrillic) {}

    private Organisation organisation(int number) {
        Word kind = KINDS.get(random.nextInt(KINDS.size()));
        Word matter = MATTERS.get(random.nextInt(MATTERS.size()));
        Word place = NameStock.some(stock.surnames(), random);
        String latin = place.latin() + " " + kind.latin() + " of " + matter.latin();
        String cyrillic = kind.cyrillic() + " " + matter.cyrillic() + " " + place.cyrillic();
        String id = "many-" + number;
        String shortLatin = initials(latin);
        String shortCyrillic = initials(cyrillic);
        String names =
                latin + " | " + cyrillic + " | " + kind.latin() + " of " + matter.latin() + " in " + place.latin();
        variants += 5;
        asked.organisation(number, latin, number % 2 == 0 ? shortLatin : shortCyrillic);
        String line = id + "\t" + names + "\t" + shortLatin + " | " + shortCyrillic + "\t\tmade up\t\n";
        return new Organisation(id, line, latin, cyrillic);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!word.equals("of")) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    private String office(Organisation of) {
        variants += 3;
        asked.office("director of " + of.latin(), FIRST_YEAR + random.nextInt(HOLDERS * 4));
        return of.id() + "-head\t" + of.id() + "\tDirector of " + of.latin() + " | " + of.latin() + " chief | директор "
                + of.cyrillic() + "\n";
    }

    private String terms(Organisation of) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < HOLDERS; i++) {
            int year = FIRST_YEAR + 4 * i;
            String person = people.get(random.nextInt(people.size()));
            lines.append(of.id())
                    .append("-head\t")
                    .append(person)
                    .append('\t')
                    .append(year)
                    .append("-01-15\t");
            lines.append(year + 4).append("-01-14\tno\tmade up\t\n");
        }
        return lines.toString();
    }

    private static List<Word> words(String... pairs) {
        List<Word> words = new ArrayList<>();
        for (String pair : pairs) {
            int slash = pair.indexOf('/');
            words.add(new Word(pair.substring(0, slash), pair.substring(slash + 1)));
        }
        return List.copyOf(words);
    }
}
