package org.communique.lexicon.mentions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked through for names.
 *
 * @param from the first day it may have been published; null where that is not known
 * @param to the last
 */
public record News(
        String title,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
