package org.communique.lexicon.query.syntax;

import org.communique.lexicon.query.Distance;
import org.communique.lexicon.schema.DateRange;

/** A piece of a question in Nexis's terms and connectors. */
sealed interface NexisToken {
    Place place();

    /** A word, its wildcards as there. */
    record Word(String text, Place place) implements NexisToken {}

    /**
     * Text between quotation marks.
     *
     * @param closed whether the second one is there
     */
    record Quoted(String text, boolean closed, Place place) implements NexisToken {}

    /** Days that articles are published in. */
    record Published(DateRange range, Place place) implements NexisToken {}

    record Open(Place place) implements NexisToken {}

    record Close(Place place) implements NexisToken {}

    /** A segment's or command's name before a bracket, in small letters. */
    record Command(String name, Place place) implements NexisToken {}

    record And(Place place) implements NexisToken {}

    record Or(Place place) implements NexisToken {}

    /** @param single written as NOT, without AND before it */
    record AndNot(boolean single, Place place) implements NexisToken {}

    /** What stands between two parts that are near each other. */
    sealed interface Connector extends NexisToken {
        /** The smallest joins first. */
        int rank();
    }

    record Near(Distance distance, Place place) implements Connector {
        @Override
        public int rank() {
            return switch (distance) {
                case Distance.Words(int most, boolean _) -> most;
                case Distance.Sentence() -> Integer.MAX_VALUE - 2;
                case Distance.Paragraph() -> Integer.MAX_VALUE - 1;
            };
        }
    }

    /** NOT W/5. */
    record Far(int words, Place place) implements Connector {
        @Override
        public int rank() {
            return words;
        }
    }

    /** In the same segment, or not in it. */
    record Segment(boolean refused, Place place) implements Connector {
        @Override
        public int rank() {
            return Integer.MAX_VALUE;
        }
    }
}
