package org.communique.indexer.reading.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** A stamp with its zone, as {@code 2018-06-08T23:10:00Z}: on which days it lies somewhere on earth. */
public final class ZonedStamp {
    /** Clocks differ from universal time by twelve hours to the west and fourteen to the east. */
    private static final int HOURS_WEST = 12;

    private static final int HOURS_EAST = 14;

    private ZonedStamp() {}

    /** Whether it was this day anywhere on earth at the stamp; true also for a stamp that tells no time or zone. */
    public static boolean mayBeOn(String stamp, LocalDate day) {
        LocalDateTime time;
        try {
            time = OffsetDateTime.parse(stamp.strip())
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
        } catch (DateTimeParseException e) {
            return true;
        }
        return !day.isBefore(time.minusHours(HOURS_WEST).toLocalDate())
                && !day.isAfter(time.plusHours(HOURS_EAST).toLocalDate());
    }
}
