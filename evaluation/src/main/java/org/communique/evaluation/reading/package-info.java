/**
 * How well pages are read: main text, date, language, near-duplicates, on pages that others have judged.
 *
 * <p>The door is {@link org.communique.evaluation.reading.ReadingCommand}. Its one subtlety: strings are looked for with all white
 * space alike, for us and for the extractors measured beside us.
 */
@NullMarked
package org.communique.evaluation.reading;

import org.jspecify.annotations.NullMarked;
