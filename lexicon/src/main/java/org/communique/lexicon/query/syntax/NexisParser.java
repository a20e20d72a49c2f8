package org.communique.lexicon.query.syntax;

import org.communique.lexicon.query.Question;

/** Reads a question in the terms and connectors of Nexis and Lexis; see {@link NexisGrammar}. */
final class NexisParser {
    private NexisParser() {}

    /** @throws QuestionSyntaxException and nothing else, if the text is no question */
    static Question parse(String text) {
        QuestionLimits.length(text);
        Faults faults = new Faults(text);
        return QuestionLimits.kept(new NexisGrammar(text, new NexisScanner(text, faults).tokens(), faults).question());
    }
}
