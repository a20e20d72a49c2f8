package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Person;

/**
 * Finds the people, organisations and offices of a gazetteer in news.
 *
 * <p>Somebody is named by at least two parts of the name, or by the surname where the article has the whole name too, an office of
 * theirs, or in the same paragraph an organisation of theirs; people of one name are told apart by the title before it, then by
 * the paragraph, the article, and who was in office on its day. An office is named by its title, and by whoever held it on the
 * article's day. One thread at a time; some tenths of a microsecond a word.
 */
public final class NamesInText {
    private final Gazetteer gazetteer;
    private final TextWords words;
    private final NamedTitles titles;
    private final NamedPeople people;

    /** @param titles of the same gazetteer, read by {@link #titles} */
    public NamesInText(Gazetteer gazetteer, Titles titles, NewsAnalyzer analyzer) {
        this.gazetteer = gazetteer;
        WordStems stems = new WordStems(analyzer);
        this.words = new TextWords(analyzer, titles, stems);
        this.titles = new NamedTitles(gazetteer, titles);
        this.people = new NamedPeople(gazetteer, stems);
    }

    /** The titles of a gazetteer as texts are read for them; for any number of finders. */
    public static Titles titles(Gazetteer gazetteer, NewsAnalyzer analyzer) {
        return new Titles(gazetteer, new WordStems(analyzer));
    }

    /** Who and what is named, each once: the headline's before the text's, offices and organisations before people. */
    public List<Mentioned> in(News news) {
        Part title = part(news.title());
        Part text = part(news.text());
        Evidence evidence = new Evidence(gazetteer, news);
        see(title, -1, evidence);
        see(text, 0, evidence);
        Map<Key, Places> found = new LinkedHashMap<>();
        collect(title, -1, evidence, found);
        collect(text, 0, evidence, found);
        List<Mentioned> mentioned = new ArrayList<>();
        found.forEach((key, places) -> mentioned.add(new Mentioned(key.kind, key.ids, places.title, places.text)));
        return mentioned;
    }

    /** A headline or text with the names in it. */
    private record Part(String text, List<NamedTitles.Title> titles, List<NamedPeople.Name> people) {}

    private record Key(NameKind kind, List<String> ids) {}

    private record Places(List<Span> title, List<Span> text) {}

    private Part part(String text) {
        List<TextWords.Placed> row = words.of(text);
        List<NamedTitles.Title> named = titles.in(text, row);
        List<Span> taken = named.stream().map(NamedTitles.Title::span).toList();
        return new Part(text, named, people.in(new Chunks(text, row).outside(taken)));
    }

    private static void see(Part part, int firstParagraph, Evidence evidence) {
        Paragraphs paragraphs = new Paragraphs(part.text, firstParagraph);
        for (NamedTitles.Title title : part.titles) {
            evidence.sees(title, paragraphs.at(title.span().start()));
        }
        for (NamedPeople.Name name : part.people) {
            if (name.form() == NamedPeople.Form.WHOLE) {
                evidence.sees(name.people());
            }
        }
    }

    private static void collect(Part part, int firstParagraph, Evidence evidence, Map<Key, Places> found) {
        boolean headline = firstParagraph < 0;
        for (NamedTitles.Title title : part.titles) {
            add(new Key(title.kind(), title.ids()), title.span(), headline, found);
        }
        Map<Integer, Set<String>> titleEnds = byEnd(part);
        Paragraphs paragraphs = new Paragraphs(part.text, firstParagraph);
        for (NamedPeople.Name name : part.people) {
            int paragraph = paragraphs.at(name.span().start());
            Set<String> before =
                    titleEnds.getOrDefault(endBefore(part.text, name.span().start()), Set.of());
            List<Person> meant = evidence.meant(name, new Evidence.Place(paragraph, before));
            if (!meant.isEmpty()) {
                List<String> ids = meant.stream().map(Person::id).sorted().toList();
                add(new Key(NameKind.PERSON, ids), name.span(), headline, found);
            }
            if (meant.size() == 1) {
                for (String office : evidence.officesOfTheDay(meant.getFirst())) {
                    add(new Key(NameKind.OFFICE, List.of(office)), name.span(), headline, found);
                }
            }
        }
    }

    /** The titles of a text by where they end. */
    private static Map<Integer, Set<String>> byEnd(Part part) {
        Map<Integer, Set<String>> ends = new HashMap<>();
        for (NamedTitles.Title title : part.titles) {
            ends.computeIfAbsent(title.span().end(), _ -> new HashSet<>()).addAll(title.ids());
        }
        return ends;
    }

    /** Where what stands before a place ends, blanks left aside. */
    private static int endBefore(String text, int place) {
        int end = place;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static void add(Key key, Span span, boolean headline, Map<Key, Places> found) {
        Places places = found.computeIfAbsent(key, _ -> new Places(new ArrayList<>(), new ArrayList<>()));
        (headline ? places.title : places.text).add(span);
    }

    /** The numbers of a text's paragraphs, for places asked in order. */
    private static final class Paragraphs {
        private final String text;
        private int number;
        private int counted;

        Paragraphs(String text, int first) {
            this.text = text;
            this.number = first;
        }

        int at(int place) {
            for (; counted < place; counted++) {
                number += text.charAt(counted) == '\n' ? 1 : 0;
            }
            return number;
        }
    }
}
