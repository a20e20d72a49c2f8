package org.communique.indexer.reading.pages;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands under the pictures of a page: what they are called, and a short line alone in a box with one. */
final class PictureCaptions {
    private static final int LONGEST = 160;

    /** A picture may lie in so many elements that hold nothing but it and its caption. */
    private static final int DEEPEST = 5;

    /** Boxes that hold text in which a picture may stand. */
    private static final Set<String> TEXT =
            Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "a", "span", "font", "b");

    private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4");

    private static final Pattern FILE_NAME =
            Pattern.compile("(?iu).{1,160}\\.(?:jpe?g|png|gif|webp|mp4|pdf|docx?)(?: \\|.*)?");

    private final Set<String> names = new HashSet<>();
    private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());

    private PictureCaptions() {}

    static PictureCaptions of(Element body) {
        PictureCaptions captions = new PictureCaptions();
        for (Element picture : body.getElementsByTag("img")) {
            String name = picture.attr("alt").strip();
            if (name.length() >= 12) {
                captions.names.add(name);
            }
            captions.addBox(picture);
        }
        return captions;
    }

    private void addBox(Element picture) {
        Element box = null;
        Element above = picture.parent();
        for (int up = 0; up < DEEPEST && above != null && !above.normalName().equals("body"); up++) {
            if (!ShortText.isAtMost(above, LONGEST) || above.selectFirst(HEADING) != null) {
                break;
            }
            if (above.hasText() && !TEXT.contains(above.normalName())) {
                box = above;
                break;
            }
            above = above.parent();
        }
        if (box != null) {
            boxes.add(box);
        }
    }

    boolean contains(TextBlock block) {
        String text = block.text();
        if (text.length() > LONGEST) {
            return false;
        }
        return names.contains(text) || isFileName(text) || (block.linkShare() < 0.5 && isBoxed(block.element()));
    }

    private boolean isBoxed(Element element) {
        Element above = element;
        for (int up = 0; up < DEEPEST && above != null; up++, above = above.parent()) {
            if (boxes.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is the name of a file, as sites leave it under pictures. */
    static boolean isFileName(String line) {
        return FILE_NAME.matcher(line).matches();
    }
}
