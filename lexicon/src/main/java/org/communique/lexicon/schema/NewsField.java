package org.communique.lexicon.schema;

import org.communique.lexicon.analysis.Bounds;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;

/** The fields of an article in the index. */
public enum NewsField {
    /** The article's own key: one term, stored. */
    ID("id", false),
    /** Its address: one term, stored. */
    URL("url", false),
    /** The site or organisation that published it: one term as written, stored. */
    SOURCE("source", false),
    /** The source in small letters, to be asked by its beginning: one term. */
    SOURCE_FOLDED("source.folded", false),
    /** Two-letter language code: one term, stored. */
    LANGUAGE("language", false),
    /** Stored as known; the days it may be, as a range. */
    PUBLISHED("published", false),
    /** The first day of it, counted from 1970, to sort by. */
    PUBLISHED_DAY("published.day", false),
    /** The headline, in all readings, stored. */
    TITLE("title", true),
    /** The text, in all readings, stored. */
    BODY("body", true),
    /** The first words of the text, in the stem reading: what stands there says what the article is about. */
    LEAD("lead", false),
    /** What stands under its pictures, in all readings, stored. */
    CAPTIONS("captions", true),
    /** What was cut from around it, in all readings, stored; asked only by name. */
    FURNITURE("furniture", true),
    /** The forms of the names in headline and text behind their keys: tells which spellings of a name there are. */
    NAME_FORMS("names" + NewsAnalyzer.FORMS, false),
    /** What found its date: one term, stored. */
    DATE_RULE("date.rule", false),
    /** How sure that is, from 0 to 1: stored. */
    DATE_CONFIDENCE("date.confidence", false),
    /** What its text dates: a line each, stored. */
    EVENT("event", false),
    /** The places of its events in small letters, to be asked by their beginning: one term each. */
    PLACE("place", false),
    /** The ids of people whom it names: a term each, as often as named, and values to count by. */
    PERSON("person", false),
    /** Organisations, likewise. */
    ORG("org", false),
    /** Offices, likewise. */
    OFFICE("office", false),
    /** All that it names with the places: a line each, stored. */
    MENTIONED("mentioned", false),
    /**
     * Its group of near-duplicates: the id of the oldest member, empty for an article by itself. A binary value beside the
     * document, which a build changes without writing the article anew.
     */
    GROUP("group", false),
    /** A sketch of its text, by which a build finds near-duplicates: a binary value. */
    SKETCH("sketch", false),
    /** Its paragraphs as they were read, furniture and all, each with its site: one term each, a digest. */
    BLOCK("block", false),
    /** Digest of the content: tells a build what has not changed. */
    HASH("hash", false),
    /** The file it was read from: one term; tells a build what has gone. */
    FILE("file", false);

    private final String key;
    private final boolean text;

    NewsField(String key, boolean text) {
        this.key = key;
        this.text = text;
    }

    /** The name of the index field; of a text field, that of its stem reading. */
    public String key() {
        return key;
    }

    /** The name of the index field that holds a reading of this text field. */
    public String in(Reading reading) {
        return reading.of(key);
    }

    /** The name of the index field that holds where this text field begins and its sentences end; a headline has none. */
    public String bounds() {
        return Bounds.of(key);
    }

    /** Whether it is running text, in all readings. */
    public boolean isText() {
        return text;
    }
}
