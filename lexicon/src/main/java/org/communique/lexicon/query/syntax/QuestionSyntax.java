package org.communique.lexicon.query.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.syntax.QuestionParser.Mended;

/** The syntaxes in which a question may be written. All mean the same questions, which print in the analyst's. */
public enum QuestionSyntax {
    /** The question language itself. */
    ANALYST,
    /** Lucene's standard syntax, as Elasticsearch and OpenSearch take it: words side by side are joined by OR. */
    LUCENE,
    /** Terms and connectors of Nexis and Lexis: words side by side are a phrase, OR binds more than W/5, that more than AND. */
    NEXIS;

    /** The word that names it, as in {@code syntax=lucene}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The syntax of a word in any case. */
    public static Optional<QuestionSyntax> of(String word) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The words of all, in their order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(QuestionSyntax::word).toList();
    }

    /** @throws QuestionSyntaxException and nothing else, if the text is no question */
    public Question parse(String text) {
        return switch (this) {
            case ANALYST -> QuestionParser.parse(text);
            case LUCENE -> LuceneParser.parse(text);
            case NEXIS -> NexisParser.parse(text);
        };
    }

    /**
     * Reads a question, or the nearest to it that can be read.
     *
     * @return with the text that was read, in this syntax
     * @throws QuestionSyntaxException if nothing of it can be
     */
    public Mended lenient(String text) {
        return Mending.lenient(text, this::parse);
    }
}
