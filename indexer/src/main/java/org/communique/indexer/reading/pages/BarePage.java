package org.communique.indexer.reading.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.Publication;
import org.communique.indexer.reading.dates.SlashHabit;
import org.communique.indexer.reading.dates.WrittenDates;
import org.communique.indexer.reading.languages.ParagraphLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A page of which only the text was kept: other news in front, a headline, the article, lines to go elsewhere.
 *
 * <p>What stands above the headline is furniture. The headline is a line without a full stop that a good part of the page's
 * prose follows: of several, the last with a stamp below it or that is there twice, else the first.
 */
public final class BarePage {
    private static final int LONGEST_HEADLINE = 220;
    private static final int PROSE = 90;
    private static final Pattern STORED = Pattern.compile("(?i)date \\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…;:,][”\"»')\\]]*$");
    private static final Pattern LEADING_DATE = Pattern.compile("(?iu)(?:on|в|во)?\\s*(?:\\p{L}{5,12},? )?");

    private final List<String> lines;
    private final String text;
    private final LocalDate latest;
    private final HeadlineProse prose;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();

    private BarePage(List<String> lines, String text, LocalDate latest) {
        this.lines = lines;
        this.text = text;
        this.latest = latest;
        this.prose = new HeadlineProse(lines, BarePage::isHeadline, BarePage::isProse);
    }

    /** @param latest no page is published after it */
    public static PageReading read(String text, @Nullable String url, LocalDate latest) {
        List<String> lines = text.lines()
                .map(line -> line.replace('\u00A0', ' ').replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return new BarePage(lines, text, latest).reading(url);
    }

    private PageReading reading(@Nullable String url) {
        int headline = headline();
        int body = headline < 0 ? 0 : lastRepetition(headline) + 1;
        for (int i = 0; i < body; i++) {
            if (i != headline) {
                furniture.add(lines.get(i));
            }
        }
        Publication published = Publication.of(
                () -> SlashHabit.of(text, ""),
                latest,
                dates -> Optional.ofNullable(published(headline, body, url, dates)));
        sort(body);
        String title = headline < 0 ? null : withoutDate(lines.get(headline));
        return new PageReading(title, url, null, published, new MainText(paragraphs, captions, furniture));
    }

    /** The place of the headline, or -1 where the page has none. */
    private int headline() {
        int most = 0;
        int[] follows = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (prose.isHeadline(i)) {
                follows[i] = prose.after(i);
                most = Math.max(most, follows[i]);
            }
        }
        int first = -1;
        int marked = -1;
        for (int i = 0; i < lines.size() && most > 0; i++) {
            if (follows[i] * 2 >= most) {
                first = first < 0 ? i : first;
                marked = isMarked(i) ? i : marked;
            }
        }
        return marked < 0 ? first : marked;
    }

    /** Whether a headline is one for certain: a stamp stands right below it, or it stands there twice. */
    private boolean isMarked(int headline) {
        int next = lastRepetition(headline) + 1;
        return next > headline + 1 || (next < lines.size() && FurniturePhrases.isStamp(lines.get(next)));
    }

    private static boolean isHeadline(String line) {
        return line.length() >= 15
                && line.length() <= LONGEST_HEADLINE
                && line.indexOf(' ') > 0
                && !SENTENCE_END.matcher(line).find()
                && !isFurniture(line)
                && !isCaption(line);
    }

    private static boolean isProse(String line) {
        return line.length() >= PROSE && SENTENCE_END.matcher(line).find();
    }

    private static boolean isFurniture(String line) {
        return FurniturePhrases.isDeed(line)
                || FurniturePhrases.isCall(line)
                || (FurniturePhrases.isStamp(line) && !PictureCaptions.isFileName(line))
                || FurniturePhrases.opensOtherNews(line)
                || STORED.matcher(line).matches();
    }

    private static boolean isCaption(String line) {
        return PictureCaptions.isFileName(line) || FurniturePhrases.isCredit(line);
    }

    /** Sites print a headline twice or more, at times with the date behind it; the article begins after the last. */
    private int lastRepetition(int headline) {
        int last = headline;
        for (int i = headline + 1; i < Math.min(lines.size(), headline + 6); i++) {
            if (lines.get(i).startsWith(lines.get(headline))) {
                last = i;
            }
        }
        return last;
    }

    private void sort(int body) {
        String language = ParagraphLanguage.ofMost(String.join("\n", lines.subList(body, lines.size())));
        Set<String> seen = new HashSet<>();
        int end = end(body);
        for (int i = body; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean repeated = !seen.add(line) && line.length() > 20;
            if (i >= end || repeated || isFurniture(line)) {
                furniture.add(line);
            } else if (isCaption(line) || isForeignCaption(line, language)) {
                captions.add(line);
            } else {
                paragraphs.add(line);
            }
        }
    }

    /** A short line in another language amid an article is what stands under a picture. */
    private static boolean isForeignCaption(String line, String language) {
        return line.length() <= 200
                && line.length() >= 12
                && !SENTENCE_END.matcher(line).find()
                && !ParagraphLanguage.of(line).equals(language)
                && !ParagraphLanguage.of(line).equals(ParagraphLanguage.OTHER);
    }

    /** Where the article ends: at a line that opens other news without prose to come, or at two headlines that end the page. */
    private int end(int body) {
        int end = lines.size();
        int headlines = 0;
        for (int i = lines.size() - 1; i > body; i--) {
            String line = lines.get(i);
            if (FurniturePhrases.opensOtherNews(line) || isFurniture(line)) {
                end = i;
                headlines = 0;
            } else if (isHeadline(line)) {
                headlines++;
                end = headlines >= 2 ? i : end;
            } else {
                break;
            }
        }
        return end;
    }

    /** A date behind the headline, whichever way it is to be read, is none of it. */
    private String withoutDate(String headline) {
        for (WrittenDates.Written date : new WrittenDates(() -> SlashHabit.DAY_FIRST, latest).in(headline, 3)) {
            if (date.end() >= headline.length() - 1 && date.start() > 15) {
                return headline.substring(0, date.start()).strip();
            }
        }
        return headline;
    }

    private @Nullable FoundDate published(int headline, int body, @Nullable String url, WrittenDates dates) {
        if (url != null) {
            FoundDate found = AddressDate.day(url, dates);
            if (found != null) {
                return found;
            }
        }
        if (headline >= 0) {
            List<Integer> near = new ArrayList<>();
            for (int i = headline; i < Math.min(lines.size(), body + 2); i++) {
                near.add(i);
            }
            near.add(headline - 1);
            for (int i : near) {
                boolean stamp = i >= 0 && (FurniturePhrases.isStamp(lines.get(i)) || (i >= headline && i < body));
                List<WrittenDates.Written> found = stamp ? dates.in(lines.get(i), 1) : List.of();
                if (!found.isEmpty()) {
                    return new FoundDate(found.getFirst().day(), "near headline", 0.9);
                }
            }
        }
        return inLead(body, dates);
    }

    /** The date that the article begins with: of a dateline, or of the event that it tells of, for want of another. */
    private @Nullable FoundDate inLead(int body, WrittenDates dates) {
        for (int i = body; i < Math.min(lines.size(), body + 3); i++) {
            String line = lines.get(i);
            for (WrittenDates.Written date : dates.in(line.substring(0, Math.min(line.length(), 160)), 1)) {
                String before = line.substring(0, date.start());
                boolean first = LEADING_DATE.matcher(before).matches();
                boolean dateline = before.equals(before.toUpperCase(Locale.ROOT));
                if (dateline || first) {
                    return new FoundDate(
                            date.day(), before.isBlank() ? "dateline" : "lead", before.isBlank() ? 0.8 : 0.6);
                }
            }
        }
        return null;
    }
}
