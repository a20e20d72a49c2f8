package org.communique.evaluation.names;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communique.evaluation.relevance.Articles;
import org.communique.evaluation.relevance.CommuniqueEngine;

/** Persons of marked-up news, asked for by base form and in each romanisation: ours, and beside it the shelf's methods. */
final class PersonsTable {
    private final Path marked;
    private final Path news;
    private final int missed;

    /**
     * @param data the folder that holds names/ and news/
     * @param set which part of it
     * @param missed how many of what was missed are printed for each row of ours
     */
    PersonsTable(Path data, String set, int missed) {
        marked = data.resolve("names/persons-news-" + set + ".jsonl.gz");
        news = data.resolve("news/factrueval-ru.jsonl.gz");
        this.missed = missed;
    }

    /** Prints it; nothing where the data lack it. */
    void print(List<NameMethod> shelf, PrintWriter out) throws IOException {
        if (!Files.exists(marked) || !Files.exists(news)) {
            return;
        }
        PersonsInNews persons = PersonsInNews.read(marked, news);
        try (Articles articles = new Articles(List.of(news));
                CommuniqueEngine engine = new CommuniqueEngine(articles.index())) {
            Map<String, Function<String, Collection<String>>> engines = new LinkedHashMap<>();
            engines.put("Communiqué", engine::all);
            shelf.forEach(method -> engines.put(method.title(), persons.behind(method)::all));
            out.println(
                    "\n| asked for as | by | of articles so named found, % | of articles listed, % | precision, % |");
            out.println("|---|---|---|---|---|");
            print("base form", name -> name, new Asked(persons, engines), out);
            for (Romanisation romanisation : Romanisation.values()) {
                print(romanisation.title(), romanisation::of, new Asked(persons, engines), out);
            }
        }
    }

    private record Asked(PersonsInNews persons, Map<String, Function<String, Collection<String>>> engines) {}

    private void print(String title, UnaryOperator<String> spelling, Asked asked, PrintWriter out) {
        List<PersonsInNews.Found> all = new ArrayList<>();
        asked.engines().forEach((engine, answers) -> {
            PersonsInNews.Found found = asked.persons().ask(answers, spelling);
            all.add(found);
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.1f |%n",
                    title,
                    engine,
                    100 * found.named(),
                    100 * found.listed(),
                    100 * found.precision());
            out.flush();
        });
        all.getFirst().missed().stream().limit(missed).forEach(line -> out.println("missed: " + line));
        all.getFirst().wrong().stream().limit(missed).forEach(line -> out.println("wrong: " + line));
        out.flush();
    }
}
