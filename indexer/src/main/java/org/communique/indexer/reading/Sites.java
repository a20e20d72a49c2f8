package org.communique.indexer.reading;

import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.SiteHabits;
import org.communique.indexer.reading.dates.UndecidedDate;
import org.communique.indexer.reading.recurrence.SiteBlocks;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.DateFinding;
import org.communique.lexicon.schema.PublishedDate;
import org.communique.lexicon.schema.Surroundings;
import org.jspecify.annotations.Nullable;

/** What the pages of each site have in common: their furniture, and how they write dates. Counted first, then asked. */
final class Sites {
    private final SiteBlocks blocks;
    private final SiteHabits habits = new SiteHabits();

    /** @param known of the sites from earlier builds */
    Sites(SiteBlocks.Known known) {
        this.blocks = new SiteBlocks(known);
    }

    void count(Entry entry) {
        if (entry instanceof Entry.Read read) {
            habits.count(Site.of(read.article(), read.place()), read.traces().habit());
            if (!read.traces().blocks().isEmpty()) {
                blocks.count(read.article().id(), read.traces().blocks());
            }
        }
    }

    /** The same entry with its date read as its site writes dates, and without what stands on other pages of the site too. */
    Entry settled(Entry entry) {
        return entry instanceof Entry.Read read ? cleared(dated(read)) : entry;
    }

    private Entry.Read dated(Entry.Read read) {
        UndecidedDate undecided = read.traces().undecided();
        if (undecided == null) {
            return read;
        }
        Article article = read.article();
        FoundDate date = undecided.by(habits.of(Site.of(article, read.place())));
        String remark = "its date can be read as " + undecided.either()
                + " and no page of its site shows which comes first, the article is kept without one";
        return date == null
                ? new Entry.Read(article, read.place(), remark, read.traces())
                : new Entry.Read(with(date, article), read.place(), read.remark(), read.traces());
    }

    private static Article with(FoundDate date, Article article) {
        Surroundings around = article.surroundings();
        DateFinding finding = new DateFinding(date.rule(), date.confidence());
        @Nullable PublishedDate day = PublishedDate.parse(date.day().toString()).orElse(null);
        return new Article(
                article.id(),
                article.url(),
                article.source(),
                article.title(),
                day,
                article.language(),
                article.text(),
                new Surroundings(around.captions(), around.furniture(), finding, around.events()));
    }

    private Entry.Read cleared(Entry.Read read) {
        Article article = read.article();
        if (read.traces().blocks().isEmpty()) {
            return read;
        }
        SiteBlocks.Cleared cleared = blocks.clear(Site.of(article, read.place()), article.title(), article.text());
        return cleared.furniture().isEmpty()
                ? read
                : new Entry.Read(
                        article.without(cleared.furniture(), cleared.own()),
                        read.place(),
                        read.remark(),
                        read.traces());
    }
}
