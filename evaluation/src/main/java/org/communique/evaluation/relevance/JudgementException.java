package org.communique.evaluation.relevance;

import java.nio.file.Path;

/** Queries or judgements that cannot be measured with: file, line, what was found and what to do. */
public final class JudgementException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JudgementException(Path file, int line, String sentence) {
        super(file + ":" + line + ": " + sentence);
    }
}
