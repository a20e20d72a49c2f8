package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.QuestionSigns;

/** Cuts a question in Nexis's syntax into tokens. */
final class NexisScanner {
    private static final Pattern CONNECTOR =
            Pattern.compile("(not|w|within|near|pre|onear|)/(\\d{1,4}|s|sent|p|para|seg)|\\+(\\d{1,4}|s|p)");

    private static final Pattern COMMAND =
            Pattern.compile("headline|title|hlead|lead|body|publication|allcaps|caps|atleast[1-9]\\d{0,3}");

    private final String text;
    private final Faults faults;
    private final NexisDates dates;
    private final List<NexisToken> tokens = new ArrayList<>();
    private int at;

    NexisScanner(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.dates = new NexisDates(text, faults);
    }

    /** @throws QuestionSyntaxException if a connector or command is none that can be asked, or there are too many tokens */
    List<NexisToken> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (QuestionSigns.isBlank(c)) {
                at++;
            } else if (c == '(') {
                tokens.add(new NexisToken.Open(new Place(at, ++at)));
            } else if (c == ')') {
                tokens.add(new NexisToken.Close(new Place(at, ++at)));
            } else if (QuestionSigns.isQuote(c)) {
                quoted();
            } else {
                word();
            }
            QuestionLimits.tokens(tokens.size(), Math.min(at, text.length() - 1));
        }
        return tokens;
    }

    private void quoted() {
        int start = at++;
        while (at < text.length() && !QuestionSigns.isQuote(text.charAt(at))) {
            at++;
        }
        boolean closed = at < text.length();
        String phrase = text.substring(start + 1, at);
        at += closed ? 1 : 0;
        tokens.add(new NexisToken.Quoted(phrase, closed, new Place(start, at)));
    }

    private void word() {
        int start = at;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        Place place = new Place(start, at);
        String written = text.substring(start, at);
        String word = written.toLowerCase(Locale.ROOT);
        NexisToken.Published published = dates.at(start, word);
        if (published != null) {
            at = published.place().end();
            tokens.add(published);
        } else if (!operator(word, place) && !connector(word, place)) {
            tokens.add(
                    isCommand(word, place) ? new NexisToken.Command(word, place) : new NexisToken.Word(written, place));
        }
    }

    private boolean operator(String word, Place place) {
        switch (word) {
            case "and", "&" -> tokens.add(new NexisToken.And(place));
            case "or" -> tokens.add(new NexisToken.Or(place));
            case "andnot", "butnot" -> tokens.add(new NexisToken.AndNot(false, place));
            case "not" -> {
                NexisToken last = tokens.isEmpty() ? null : tokens.getLast();
                boolean joined = last instanceof NexisToken.And
                        || (last instanceof NexisToken.Word(String text, Place _) && text.equalsIgnoreCase("but"));
                int start = joined ? tokens.removeLast().place().start() : place.start();
                tokens.add(new NexisToken.AndNot(!joined, new Place(start, place.end())));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean connector(String word, Place written) {
        Matcher connector = CONNECTOR.matcher(word);
        if (!connector.matches()) {
            return false;
        }
        boolean plus = connector.group(3) != null;
        String reach = plus ? connector.group(3) : connector.group(2);
        String name = plus ? "+" : connector.group(1);
        boolean after =
                !tokens.isEmpty() && tokens.getLast() instanceof NexisToken.AndNot(boolean single, Place _) && single;
        boolean refused = name.equals("not") || after;
        Place place = after ? new Place(tokens.removeLast().place().start(), written.end()) : written;
        boolean ordered = plus || name.equals("pre") || name.equals("onear");
        tokens.add(connector(reach, ordered, refused, place));
        return true;
    }

    private NexisToken connector(String reach, boolean ordered, boolean refused, Place place) {
        boolean counted = Character.isDigit(reach.charAt(0));
        if (counted && Integer.parseInt(reach) == 0) {
            throw faults.mended(
                    place, "a distance of at least 1", "A distance counts from 1; write W/1.", place.replaced("w/1"));
        }
        if (counted) {
            int words = Integer.parseInt(reach);
            return refused
                    ? new NexisToken.Far(words, place)
                    : new NexisToken.Near(new Distance.Words(words, ordered), place);
        }
        String written = text.substring(place.start(), place.end());
        if (reach.equals("seg") && !ordered) {
            return new NexisToken.Segment(refused, place);
        }
        if (refused || ordered) {
            String instead = refused ? "not w/15" : "w/" + reach.charAt(0);
            throw faults.mended(
                    place,
                    instead,
                    written + (refused ? " is answered for words only" : " is answered in any order only") + "; type "
                            + instead + ".",
                    place.replaced(instead));
        }
        return new NexisToken.Near(reach.startsWith("s") ? new Distance.Sentence() : new Distance.Paragraph(), place);
    }

    /** Whether it is the name before a bracket; of the known ones blanks may stand between. */
    private boolean isCommand(String word, Place place) {
        int next = at;
        while (next < text.length() && QuestionSigns.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || text.charAt(next) != '(') {
            return false;
        }
        if (COMMAND.matcher(word).matches()) {
            return true;
        }
        if (next > at) {
            return false;
        }
        throw faults.unfit(
                place,
                "headline, hlead, lead, body, publication, date, atleast5, allcaps, caps",
                "“" + text.substring(place.start(), place.end())
                        + "(” is no segment here; use headline, hlead, lead, body,"
                        + " publication or date, atleast5, allcaps or caps, or put a blank before the bracket.");
    }

    private static boolean isBreak(char c) {
        return QuestionSigns.isBlank(c) || c == '(' || c == ')' || QuestionSigns.isQuote(c);
    }
}
