/**
 * Dates as news sites write them, in running text and in metadata.
 *
 * <p>The doors are {@link org.communique.indexer.reading.dates.WrittenDates} (dates in a text) and
 * {@link org.communique.indexer.reading.dates.FoundDate} (a publication date with the rule that found it). Its one subtlety:
 * 06/09 is not guessed at, {@link org.communique.indexer.reading.dates.SlashHabit} says which comes first or that nothing does.
 */
@NullMarked
package org.communique.indexer.reading.dates;

import org.jspecify.annotations.NullMarked;
