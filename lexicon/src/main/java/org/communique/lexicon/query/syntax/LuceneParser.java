package org.communique.lexicon.query.syntax;

import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.communique.lexicon.query.Question;

/**
 * Reads a question in the syntax of Lucene and Elasticsearch, by Lucene's own parser.
 *
 * <p>Words side by side are joined by OR, as there. Beside a word with {@code +} or in AND, others may be there and only lift
 * an article: {@code +a b} is {@code a AND (b OR *)}. Boosts are read and left aside.
 */
final class LuceneParser {
    private LuceneParser() {}

    /** @throws QuestionSyntaxException and nothing else, if the text is no question */
    static Question parse(String text) {
        QuestionLimits.length(text);
        Faults faults = new Faults(text);
        LuceneText read = new LuceneScanner(text, faults).text();
        try {
            QueryNode tree = new StandardSyntaxParser().parse(read.text(), LuceneTranslation.ANYWHERE);
            return QuestionLimits.kept(new LuceneTranslation(read, faults).question(tree));
        } catch (ParseException e) {
            throw fault(e, text, faults);
        } catch (QueryNodeParseException e) {
            throw faults.unfit(new Place(0, text.length()), "a question", "Lucene's syntax has no such question.");
        }
    }

    private static QuestionSyntaxException fault(ParseException error, String text, Faults faults) {
        Token before = error.currentToken;
        Token found = before == null ? null : before.next;
        if (before == null || found == null) {
            return faults.unfit(new Place(0, text.length()), "a question", "Lucene's syntax has no such question.");
        }
        if (found.kind == 0) {
            return faults.atEnd(new Place(before.beginColumn, before.endColumn));
        }
        Place place = new Place(found.beginColumn, found.endColumn);
        return faults.unfit(
                place,
                "a word",
                "“" + text.substring(place.start(), place.end())
                        + "” cannot stand here; delete it, or put a backslash before it where it is a word.");
    }
}
