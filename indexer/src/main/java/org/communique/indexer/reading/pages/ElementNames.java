package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the words in class and id say of the elements of one page. A page repeats few names, so each is read once. */
final class ElementNames {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern PARTS = Pattern.compile("[_-]");

    private static final Set<String> DATES = Set.of(
            "date",
            "datum",
            "data",
            "fecha",
            "pubdate",
            "published",
            "publish",
            "publication",
            "posted",
            "posttime",
            "timestamp",
            "time",
            "dateline",
            "dato",
            "newsdate",
            "created",
            "postdate",
            "erstellt",
            "veroeffentlicht",
            "datetime",
            "zeit",
            "day",
            "postmeta",
            "meta",
            "info",
            "byline",
            "byliner",
            "submitted",
            "details",
            "metadata",
            "kicker");

    private static final Signs NONE = new Signs(false, false, false, false, false, false, false);

    /** By class and id as they are written, and by each name in them: most pages number some of their names. */
    private final Map<String, Signs> known = new HashMap<>();

    private final Map<String, Signs> single = new HashMap<>();

    /**
     * What names say.
     *
     * @param furniture whatever the element holds
     * @param leading furniture where the element leads somewhere else
     * @param otherNews comments or other news: dates in it are not the article's
     * @param caption what stands under a picture
     * @param date when something happened
     * @param text the text of the article
     * @param article the article with what belongs to it
     */
    record Signs(
            boolean furniture,
            boolean leading,
            boolean otherNews,
            boolean caption,
            boolean date,
            boolean text,
            boolean article) {

        private Signs and(Signs other) {
            return new Signs(
                    furniture || other.furniture,
                    leading || other.leading,
                    otherNews || other.otherNews,
                    caption || other.caption,
                    date || other.date,
                    text || other.text,
                    article || other.article);
        }

        /** The same of an id: only classes declare the article, and an id may end with a date in any spelling. */
        private Signs ofId(String id) {
            String lower = id.toLowerCase(Locale.ROOT);
            boolean ends = lower.endsWith("date") || lower.endsWith("datum");
            return new Signs(furniture, leading, otherNews, caption, date || ends, false, false);
        }
    }

    Signs of(Element element) {
        String id = element.id();
        String classes = element.className();
        if (id.isEmpty() && classes.isEmpty()) {
            return NONE;
        }
        String names = id.isEmpty() ? classes : classes + " " + id;
        Signs signs = known.get(names);
        if (signs == null) {
            signs = signs(classes, id);
            known.put(names, signs);
        }
        return signs;
    }

    private Signs signs(String classes, String id) {
        Signs signs = NONE;
        for (String name : BLANKS.split(classes, -1)) {
            signs = signs.and(single.computeIfAbsent(name, ElementNames::signs));
        }
        for (String name : BLANKS.split(id, -1)) {
            signs = signs.and(single.computeIfAbsent(name, ElementNames::signs).ofId(name));
        }
        return signs;
    }

    private static Signs signs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> words = words(withoutVariant(name));
        boolean layout = saysNothing(words);
        boolean furniture = false;
        boolean leading = false;
        boolean otherNews = false;
        boolean caption = false;
        for (String word : words) {
            furniture |= !layout && FurnitureNames.WORDS.contains(word);
            leading |= !layout && FurnitureNames.LEADING_AWAY.contains(word);
            otherNews |= FurnitureNames.OTHERS.contains(word);
            caption |= isCaption(word);
        }
        boolean text = MainElementNames.TEXT.contains(lower);
        boolean article = MainElementNames.ARTICLE.contains(lower);
        return new Signs(furniture, leading, otherNews, caption, isDate(lower), text, article);
    }

    /** What follows a double hyphen tells of a variant, not of the element. */
    private static String withoutVariant(String name) {
        int variant = name.indexOf("--");
        return variant < 0 ? name : name.substring(0, variant);
    }

    /** Whether a name tells of the page's layout or the article's subject, not of the element. */
    private static boolean saysNothing(List<String> words) {
        return words.isEmpty()
                || FurnitureNames.SUBJECTS.contains(words.getFirst())
                || FurnitureNames.OPENINGS.contains(words.getLast())
                || words.contains("has")
                || words.contains("with")
                || words.contains("no");
    }

    private static boolean isCaption(String word) {
        return word.endsWith("caption")
                || word.equals("legend")
                || word.equals("imagebox")
                || word.equals("bildunterschrift")
                || word.equals("credit")
                || word.equals("credits");
    }

    /** One of the words that tell a date, or one that begins or ends with “date”, as {@code newsDate} and {@code dateField}. */
    private static boolean isDate(String lower) {
        for (String part : PARTS.split(lower, -1)) {
            if (DATES.contains(part)) {
                return true;
            }
        }
        for (int date = lower.indexOf("date"); date >= 0; date = lower.indexOf("date", date + 1)) {
            boolean begins = date == 0 || !isWordCharacter(lower.charAt(date - 1));
            boolean ends = date + 4 == lower.length() || !isWordCharacter(lower.charAt(date + 4));
            if (begins ? !ends && isLetter(lower.charAt(date + 4)) : ends && isLetter(lower.charAt(date - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isWordCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }

    /** The words in a name such as {@code relatedPosts} or {@code entry-meta}, in lower case. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            if (!letter || (Character.isUpperCase(c) && lower)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
            lower = Character.isLowerCase(c);
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
