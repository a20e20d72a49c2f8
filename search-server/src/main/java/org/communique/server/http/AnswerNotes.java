package org.communique.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.server.search.Relaxation;
import org.communique.server.search.SearchPage;
import org.communique.server.search.Understood;

/**
 * What the answer page tells beside its hits.
 *
 * @param exact how many articles have the words as typed; empty where that says nothing new
 * @param spellings a line for each name that was looked for in several
 * @param relaxed questions that ask for less, where nothing was found
 */
public record AnswerNotes(String exact, List<String> spellings, List<NameLink> relaxed) {
    public AnswerNotes {
        spellings = List.copyOf(spellings);
        relaxed = List.copyOf(relaxed);
    }

    static AnswerNotes of(SearchPage answer) {
        List<NameLink> relaxed = new ArrayList<>();
        for (Relaxation less : answer.relaxed()) {
            String question = less.question().toString();
            relaxed.add(new NameLink(
                    "/?q=" + Addresses.encoded(question),
                    question + String.format(Locale.ROOT, " (%,d)", less.articles())));
        }
        boolean told = answer.exact() > 0 && answer.exact() < answer.total();
        return new AnswerNotes(
                told ? String.format(Locale.ROOT, "%,d", answer.exact()) : "",
                answer.understood().names().stream()
                        .filter(name -> name.spellings().size() > 1)
                        .map(AnswerNotes::line)
                        .toList(),
                relaxed);
    }

    private static String line(Understood.Named name) {
        return name.spellings().stream()
                .map(spelling -> String.format(Locale.ROOT, "%s %,d", spelling.text(), spelling.articles()))
                .collect(Collectors.joining(" · "));
    }
}
