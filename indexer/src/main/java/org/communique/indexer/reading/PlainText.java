package org.communique.indexer.reading;

import java.io.IOException;
import java.util.function.Consumer;

/** A text file: one article, its first line the title, or the file's name where that line is none. */
final class PlainText implements FormatReader {
    /** A first line longer than this is a paragraph, not a headline. */
    private static final int LONGEST_TITLE = 200;

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        WholeFile content = WholeFile.read(file);
        Place place = Place.whole(file.path());
        switch (content) {
            case WholeFile.TooLarge large -> entries.accept(new Entry.Unreadable(place, large.reason()));
            case WholeFile.Bytes bytes ->
                bytes.utf8()
                        .map(text -> entry(text, file, place))
                        .ifPresentOrElse(
                                entries,
                                () -> entries.accept(
                                        new Entry.Unreadable(place, "the file is not UTF-8 text; save it as UTF-8")));
        }
    }

    private static Entry entry(String text, ArticleFile file, Place place) {
        String body = text.strip();
        if (body.isEmpty()) {
            return new Entry.Unreadable(place, "the file is empty; delete it or fill it");
        }
        ArticleDraft draft = new ArticleDraft();
        String first = body.lines().findFirst().orElse("").strip();
        boolean headline = first.length() <= LONGEST_TITLE && !first.endsWith(".");
        draft.id = file.relative();
        draft.title = headline ? first : file.title();
        draft.text = headline ? body.substring(first.length()) : body;
        return draft.article(file)
                .<Entry>map(article -> new Entry.Read(article, place))
                .orElseGet(() -> new Entry.Unreadable(place, "the file is empty; delete it or fill it"));
    }
}
