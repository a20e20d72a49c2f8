package org.communique.evaluation.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communique.lexicon.names.NameKey;
import org.communique.lexicon.names.NameWords;

/** Persons whose mentions in Russian news somebody marked, asked for by name as an analyst would. */
final class PersonsInNews {
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();

    private record Person(String name, List<String> forms, Set<String> articles) {}

    /**
     * What asking found.
     *
     * @param listed share found of the articles listed for the persons, 0..1
     * @param named the same of those listed articles in which each word of the name stands in some case
     * @param precision share of what was found in which a marked form of the person stands, or the surname in some case
     * @param missed questions and articles listed, named and not found
     * @param wrong questions and articles found without any form
     */
    record Found(double listed, double named, double precision, List<String> missed, List<String> wrong) {}

    private PersonsInNews() {}

    /**
     * @param marked JSON lines of {@code name, forms, docs}
     * @param news JSON lines of {@code id, text}
     */
    static PersonsInNews read(Path marked, Path news) throws IOException {
        PersonsInNews all = new PersonsInNews();
        ObjectMapper json = new ObjectMapper();
        for (String line : NamePair.lines(news)) {
            JsonNode article = json.readTree(line);
            String id = article.get("id").asText();
            String text =
                    article.get("title").asText("") + "\n" + article.get("text").asText();
            all.texts.put(id, text);
            Set<String> keys = new HashSet<>();
            NameWords.of(text)
                    .forEach(word -> keys.addAll(NameKey.of(word.text()).strict()));
            all.keys.put(id, keys);
        }
        for (String line : NamePair.lines(marked)) {
            JsonNode person = json.readTree(line);
            List<String> forms = new ArrayList<>();
            person.get("forms").forEach(form -> forms.add(form.asText()));
            Set<String> articles = new HashSet<>();
            person.get("docs").forEach(id -> articles.add(id.asText()));
            all.persons.add(new Person(person.get("name").asText(), forms, articles));
        }
        return all;
    }

    /** The same news behind the keys of a method. */
    KeyedNews behind(NameMethod method) {
        return new KeyedNews(texts, method);
    }

    /**
     * @param answers the articles for a question
     * @param spelling how the base form is put into the question
     */
    Found ask(Function<String, Collection<String>> answers, UnaryOperator<String> spelling) {
        int listed = 0;
        int named = 0;
        int listedFound = 0;
        int namedFound = 0;
        int found = 0;
        int right = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Person person : persons) {
            String question = spelling.apply(person.name());
            Set<String> answer = new HashSet<>(answers.apply(question));
            for (String article : person.articles()) {
                boolean standsWhole = standsWhole(person, article);
                boolean has = answer.contains(article);
                listed++;
                listedFound += has ? 1 : 0;
                named += standsWhole ? 1 : 0;
                namedFound += standsWhole && has ? 1 : 0;
                if (standsWhole && !has) {
                    missed.add(question + " (" + String.join(", ", person.forms()) + ") in " + article);
                }
            }
            for (String article : answer) {
                boolean is = person.articles().contains(article) || stands(person, article);
                found++;
                right += is ? 1 : 0;
                if (!is) {
                    wrong.add(question + " (" + person.name() + ") in " + article);
                }
            }
        }
        return new Found(share(listedFound, listed), share(namedFound, named), share(right, found), missed, wrong);
    }

    private static double share(int part, int whole) {
        return part / (double) Math.max(1, whole);
    }

    private boolean standsWhole(Person person, String article) {
        return words(person.name()).stream().allMatch(word -> hasKey(article, word));
    }

    private boolean stands(Person person, String article) {
        return person.forms().stream().anyMatch(texts.getOrDefault(article, "")::contains)
                || hasKey(article, words(person.name()).getLast());
    }

    private boolean hasKey(String article, String word) {
        Set<String> had = keys.getOrDefault(article, Set.of());
        return NameKey.of(word).strict().stream().anyMatch(had::contains);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (NameWords.Word word : NameWords.of(name)) {
            if (!word.initial()) {
                words.add(word.text());
            }
        }
        return words.isEmpty() ? List.of(name) : words;
    }
}
