package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element is furniture by its tag, its role or the words in its class and id. */
final class FurnitureSigns {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FurnitureSigns() {}

    static boolean isSilent(Element element) {
        return FurnitureNames.SILENT.contains(element.normalName());
    }

    /** Whether the page does not show it at first: a menu not yet opened, but also a text behind “read more”. */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("false")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    /** By the element's own tag or role. */
    static boolean isByTag(Element element) {
        return FurnitureNames.TAGS.contains(element.normalName())
                || FurnitureNames.ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** By the words of its class and id. */
    static boolean isByName(Element element) {
        if (FurnitureNames.OUTSPOKEN.contains(element.normalName())) {
            return false;
        }
        for (String name : names(element)) {
            if (says(name, element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element holds comments or other news by its name: dates in it are not the article's. */
    static boolean isOtherNews(Element element) {
        for (String name : names(element)) {
            for (String word : words(name)) {
                if (FurnitureNames.OTHERS.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isCaption(Element element) {
        for (String name : names(element)) {
            for (String word : words(name)) {
                if (word.endsWith("caption")
                        || word.equals("legend")
                        || word.equals("imagebox")
                        || word.equals("bildunterschrift")
                        || word.equals("credit")
                        || word.equals("credits")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean says(String name, Element element) {
        List<String> words = words(name);
        if (words.isEmpty()
                || FurnitureNames.SUBJECTS.contains(words.getFirst())
                || FurnitureNames.OPENINGS.contains(words.getLast())) {
            return false;
        }
        if (words.contains("has") || words.contains("with") || words.contains("no")) {
            return false;
        }
        for (String word : words) {
            if (FurnitureNames.WORDS.contains(word)
                    || (FurnitureNames.LEADING_AWAY.contains(word) && element.selectFirst("a[href]") != null)) {
                return true;
            }
        }
        return false;
    }

    /** The names of an element; what follows a double hyphen tells of a variant, not of the element. */
    private static List<String> names(Element element) {
        String id = element.id();
        String classes = element.className();
        if (id.isEmpty() && classes.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : BLANKS.split(classes + " " + id, -1)) {
            int modifier = name.indexOf("--");
            if (modifier != 0 && !name.isEmpty()) {
                names.add(modifier > 0 ? name.substring(0, modifier) : name);
            }
        }
        return names;
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
