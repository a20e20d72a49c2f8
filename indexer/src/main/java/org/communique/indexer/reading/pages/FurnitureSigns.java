package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element is furniture by its tag, its role or the words in its class and id. */
final class FurnitureSigns {
    /** Never text of any kind, not even furniture. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "datalist",
            "input",
            "textarea",
            "applet",
            "link",
            "meta",
            "math",
            "head",
            "title",
            "dialog");

    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "button", "menu", "fieldset");

    /** Elements that are text whatever their names say: a quoted tweet, a heading with a mark to jump to. */
    private static final Set<String> OUTSPOKEN = Set.of(
            "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "i", "em", "td", "tr", "tbody", "main");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alert",
            "menu",
            "menubar",
            "toolbar");

    /** Words of class and id that say furniture wherever they stand in a name. */
    private static final Set<String> WORDS = Set.of(
            "nav",
            "navi",
            "navbar",
            "topnav",
            "subnav",
            "mainnav",
            "menu",
            "submenu",
            "footer",
            "foot",
            "sidebar",
            "aside",
            "ad",
            "ads",
            "adv",
            "adsense",
            "advert",
            "ads1",
            "anzeige",
            "werbung",
            "banner",
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "popup",
            "modal",
            "overlay",
            "share",
            "shares",
            "sharing",
            "sharedaddy",
            "shariff",
            "addthis",
            "addtoany",
            "social",
            "socials",
            "socialmedia",
            "related",
            "recommend",
            "recommended",
            "recommendations",
            "comment",
            "comments",
            "commentlist",
            "kommentar",
            "kommentare",
            "respond",
            "reply",
            "replies",
            "disqus",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "login",
            "register",
            "search",
            "searchform",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "pagination",
            "pager",
            "paging",
            "pagenav",
            "postnav",
            "tags",
            "taglist",
            "tagcloud",
            "keywords",
            "byline",
            "widget",
            "widgets",
            "outbrain",
            "taboola",
            "plista",
            "toolbar",
            "tools",
            "rating",
            "ratings",
            "voting",
            "vote",
            "metadata",
            "postmeta",
            "postmetadata",
            "authorbox",
            "bio",
            "biography",
            "vcard",
            "sponsor",
            "sponsored",
            "paywall",
            "trending",
            "popular",
            "mostread",
            "meistgelesen",
            "jetpack",
            "jp",
            "yarpp",
            "wpulike",
            "feedback",
            "copyright",
            "imprint",
            "impressum",
            "disclaimer",
            "infobox",
            "marginal",
            "marginalspalte",
            "printfooter",
            "catlinks",
            "editsection",
            "navbox",
            "skiplink",
            "screenreader",
            "dropdown",
            "carousel",
            "slideshow",
            "topbar",
            "bottombar",
            "masthead",
            "ticker",
            "flyout",
            "rss",
            "fb",
            "twitter",
            "facebook",
            "whatsapp",
            "pinterest",
            "linkedin",
            "vk",
            "telegram",
            "buttons",
            "btn",
            "button",
            "syndication",
            "webring",
            "donate",
            "spenden",
            "shop",
            "warenkorb",
            "cart",
            "similar",
            "previous",
            "timestamp",
            "pubdate",
            "dateline",
            "correction",
            "upsell",
            "abo",
            "author",
            "authors",
            "autor",
            "disclosure",
            "cta",
            "appstores",
            "date",
            "datum",
            "meta",
            "publication",
            "contactbox",
            "contact",
            "kontakt",
            "linklist",
            "alert",
            "notice",
            "hint",
            "archive",
            "archives",
            "calendar");

    /** First words of a class name that tell of the page's layout or the article's subject, not of the element. */
    private static final Set<String> SUBJECTS = Set.of(
            "tag",
            "category",
            "cat",
            "has",
            "no",
            "with",
            "without",
            "is",
            "not",
            "status",
            "format",
            "type",
            "page",
            "single",
            "hentry",
            "postid",
            "template");

    /** Words of class and id that say furniture where the element leads somewhere else: a lead is called a teaser too. */
    private static final Set<String> LEADING_AWAY =
            Set.of("teaser", "teasers", "teaserlist", "slider", "promo", "next", "prev", "more");

    private static final Set<String> OTHERS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "kommentar",
            "kommentare",
            "sidebar",
            "related",
            "recommended",
            "footer",
            "calendar",
            "archive",
            "archives",
            "nav",
            "menu",
            "ticker",
            "disqus",
            "replies");

    private static final Set<String> OPENINGS =
            Set.of("open", "opened", "closed", "enabled", "disabled", "count", "active");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FurnitureSigns() {}

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
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
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** By the words of its class and id. */
    static boolean isByName(Element element) {
        if (OUTSPOKEN.contains(element.normalName())) {
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
                if (OTHERS.contains(word)) {
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
        if (words.isEmpty() || SUBJECTS.contains(words.getFirst()) || OPENINGS.contains(words.getLast())) {
            return false;
        }
        if (words.contains("has") || words.contains("with") || words.contains("no")) {
            return false;
        }
        for (String word : words) {
            if (WORDS.contains(word) || (LEADING_AWAY.contains(word) && element.selectFirst("a[href]") != null)) {
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
