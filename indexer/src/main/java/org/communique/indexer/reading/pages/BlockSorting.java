package org.communique.indexer.reading.pages;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.communique.indexer.reading.pages.TextBlock.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sorts the blocks of a page into text, captions and furniture, once its main element is known. */
final class BlockSorting {
    /** What becomes of a block. */
    enum Fate {
        TEXT,
        CAPTION,
        FURNITURE
    }

    private final List<TextBlock> blocks;
    private final PictureCaptions captions;
    private final Fate[] fates;
    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

    private BlockSorting(List<TextBlock> blocks, PictureCaptions captions) {
        this.blocks = blocks;
        this.captions = captions;
        this.fates = new Fate[blocks.size()];
        Arrays.fill(fates, Fate.FURNITURE);
    }

    static List<Fate> sort(List<TextBlock> blocks, Element main, FurnitureElements furniture) {
        BlockSorting sorting = new BlockSorting(blocks, PictureCaptions.of(main.root()));
        int first = sorting.take(main, furniture);
        sorting.takeLead(first, furniture);
        sorting.cutOtherNews(main);
        sorting.cutEmptyHeadings();
        return List.of(sorting.fates);
    }

    /** Sorts each block of the main element by itself; the first block of it, or -1. */
    private int take(Element main, FurnitureElements furniture) {
        int first = -1;
        for (int i = 0; i < fates.length; i++) {
            TextBlock block = blocks.get(i);
            if (!isIn(block.element(), main)) {
                continue;
            }
            first = first < 0 ? i : first;
            if (!furniture.contains(block.element())) {
                fates[i] = fate(block);
            }
        }
        return first;
    }

    private Fate fate(TextBlock block) {
        String text = block.text();
        if (block.kind() == Kind.CAPTION || FurniturePhrases.isCredit(text) || captions.contains(block)) {
            return Fate.CAPTION;
        }
        boolean linked = block.linkShare() > (block.kind() == Kind.CELL ? 0.9 : 0.6);
        boolean said = FurniturePhrases.isDeed(text) || FurniturePhrases.isCall(text) || FurniturePhrases.isStamp(text);
        return linked || said || !hasWord(text) ? Fate.FURNITURE : Fate.TEXT;
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The lead and the first picture may stand above the main element, below the headline. */
    private void takeLead(int first, FurnitureElements furniture) {
        int headline = -1;
        for (int i = first - 1; i >= 0 && first - i < 40; i--) {
            Element element = blocks.get(i).element();
            if (element.normalName().equals("h1") || element.closest("h1") != null) {
                headline = i;
                break;
            }
        }
        for (int i = headline + 1; headline >= 0 && i < first; i++) {
            TextBlock block = blocks.get(i);
            boolean lead = block.text().length() >= 70 && block.linkShare() < 0.2 && block.kind() != Kind.CAPTION;
            if (lead && !furniture.contains(block.element()) && fate(block) == Fate.TEXT) {
                fates[i] = Fate.TEXT;
            } else if (!furniture.contains(block.element()) && fate(block) == Fate.CAPTION) {
                fates[i] = Fate.CAPTION;
            }
        }
    }

    /** From a line that opens other news, all goes that stands in its box, or until prose goes on. */
    private void cutOtherNews(Element main) {
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] != Fate.TEXT
                    || !FurniturePhrases.opensOtherNews(blocks.get(i).text())) {
                continue;
            }
            fates[i] = Fate.FURNITURE;
            Element box = box(i, main);
            for (int next = i + 1; next < fates.length; next++) {
                TextBlock block = blocks.get(next);
                boolean boxed = box != null && isIn(block.element(), box);
                if (!boxed && (goesOn(block) || block.kind() == Kind.HEADING)) {
                    break;
                }
                fates[next] = Fate.FURNITURE;
            }
        }
    }

    private static boolean goesOn(TextBlock block) {
        return block.isProse() && block.linkShare() < 0.25;
    }

    /** The element around a heading that holds little else than what the heading announces. */
    private @Nullable Element box(int block, Element main) {
        Element heading = blocks.get(block).element();
        Element box = null;
        for (Element above = heading.parent(); above != null && !above.equals(main); above = above.parent()) {
            if (length(above) > length(main) * 0.4 || !opens(block, above)) {
                break;
            }
            box = above;
        }
        return box;
    }

    private int length(Element element) {
        return lengths.computeIfAbsent(element, each -> each.text().length());
    }

    /** Whether what stands before a block, its own element aside, is outside a box: the blocks of a box are neighbours. */
    private boolean opens(int block, Element box) {
        Element heading = blocks.get(block).element();
        int before = block - 1;
        while (before >= 0 && isIn(blocks.get(before).element(), heading)) {
            before--;
        }
        return before < 0 || !isIn(blocks.get(before).element(), box);
    }

    /** A heading that no text follows until the next one of its rank or the end announces furniture. */
    private void cutEmptyHeadings() {
        boolean followed = false;
        for (int i = fates.length - 1; i >= 0; i--) {
            if (fates[i] == Fate.TEXT) {
                boolean heading = blocks.get(i).kind() == Kind.HEADING;
                if (heading && !followed) {
                    fates[i] = Fate.FURNITURE;
                }
                followed = true;
            } else if (blocks.get(i).kind() == Kind.HEADING || i + 1 == fates.length) {
                followed = false;
            }
        }
    }

    private static boolean isIn(Element element, Element box) {
        for (Element above = element; above != null; above = above.parent()) {
            if (above.equals(box)) {
                return true;
            }
        }
        return false;
    }
}
