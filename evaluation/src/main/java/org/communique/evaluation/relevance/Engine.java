package org.communique.evaluation.relevance;

import java.io.IOException;
import java.util.List;

/** Something that ranks the articles of a collection. */
sealed interface Engine extends AutoCloseable permits CommuniqueEngine, StockEngine {
    /** Ids of the best hundred articles for a question, best first. */
    List<String> rank(String question) throws IOException;

    @Override
    void close() throws IOException;
}
