package org.communique.indexer.reading.pages;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Whether an element is furniture by its tag, its role or the words in its class and id. */
final class FurnitureSigns {
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

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
    static boolean isByName(Element element, ElementNames names) {
        if (FurnitureNames.OUTSPOKEN.contains(element.normalName())) {
            return false;
        }
        ElementNames.Signs signs = names.of(element);
        return signs.furniture() || (signs.leading() && element.selectFirst(LINK) != null);
    }
}
