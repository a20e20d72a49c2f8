package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.lexicon.names.NameKind;

/**
 * Somebody or something that an article names, and where.
 *
 * @param ids in the gazetteer: one, or several where the article does not tell which of them is meant
 * @param title where in the headline, in order
 * @param text where in the text, in order
 */
public record Mentioned(NameKind kind, List<String> ids, List<Span> title, List<Span> text) {
    private static final Pattern LINE = Pattern.compile("(\\w+)\\t([^\\t]+)\\t([\\d,-]*)\\t([\\d,-]*)");

    public Mentioned {
        ids = List.copyOf(ids);
        title = List.copyOf(title);
        text = List.copyOf(text);
    }

    /** Whether it is told which one is meant. */
    public boolean isResolved() {
        return ids.size() == 1;
    }

    /** How often it is named, at least once. */
    public int count() {
        return title.size() + text.size();
    }

    /** One line that {@link #parse} reads. */
    public String line() {
        return kind.key() + "\t" + String.join(" ", ids) + "\t" + written(title) + "\t" + written(text);
    }

    /** What a line of {@link #line} says; empty for any other. */
    public static Optional<Mentioned> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (NameKind kind : NameKind.values()) {
            if (kind.key().equals(parts.group(1))) {
                List<String> ids = List.of(parts.group(2).split(" ", -1));
                return Optional.of(new Mentioned(kind, ids, spans(parts.group(3)), spans(parts.group(4))));
            }
        }
        return Optional.empty();
    }

    private static String written(List<Span> spans) {
        return String.join(
                ",", spans.stream().map(span -> span.start() + "-" + span.end()).toList());
    }

    private static List<Span> spans(String written) {
        List<Span> spans = new ArrayList<>();
        for (String span : written.isEmpty() ? new String[0] : written.split(",", -1)) {
            int dash = span.indexOf('-');
            spans.add(new Span(Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1))));
        }
        return spans;
    }
}
