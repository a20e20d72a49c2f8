package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.FuzzyQuery;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionSigns;
import org.communique.lexicon.query.syntax.QuestionToken.FieldName;
import org.communique.lexicon.query.syntax.QuestionToken.Form;
import org.communique.lexicon.query.syntax.QuestionToken.Plain;
import org.communique.lexicon.query.syntax.QuestionToken.Quoted;
import org.communique.lexicon.schema.DateRange;

/** Lucene's tree of one question as ours. */
final class LuceneTranslation {
    /** The field of words that name none. */
    static final String ANYWHERE = "";

    private final LuceneText text;
    private final Faults faults;
    private final QuestionValues values;

    LuceneTranslation(LuceneText text, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.values = new QuestionValues(faults);
    }

    Question question(QueryNode node) {
        return switch (node) {
            case BooleanQueryNode both -> clauses(both.getChildren(), both instanceof AndQueryNode);
            case ModifierQueryNode _ -> clauses(List.of(node), false);
            case GroupQueryNode group -> question(group.getChild());
            case BoostQueryNode boost -> question(boost.getChild());
            case SlopQueryNode slop -> phrase((QuotedFieldQueryNode) slop.getChild(), slop.getValue());
            case QuotedFieldQueryNode quoted -> phrase(quoted, 0);
            case FuzzyQueryNode fuzzy -> inField(fuzzy, fuzzy(fuzzy));
            case FieldQueryNode word -> word(word);
            case TermRangeQueryNode range -> range(range);
            default ->
                throw new IllegalStateException("Lucene's parser has a node that no text before it has: " + node);
        };
    }

    /** What must be, what may be and what must not be, as Lucene joins them. */
    private Question clauses(List<QueryNode> nodes, boolean all) {
        List<Question> needed = new ArrayList<>();
        List<Question> wanted = new ArrayList<>();
        List<Question> refused = new ArrayList<>();
        for (QueryNode node : nodes) {
            Modifier modifier = node instanceof ModifierQueryNode marked ? marked.getModifier() : Modifier.MOD_NONE;
            Question part = question(node instanceof ModifierQueryNode marked ? marked.getChild() : node);
            switch (modifier) {
                case MOD_REQ -> needed.add(part);
                case MOD_NOT -> refused.add(new Question.Not(part));
                case MOD_NONE -> (all ? needed : wanted).add(part);
            }
        }
        if (!needed.isEmpty() && !wanted.isEmpty()) {
            wanted.add(new Question.Everything());
        }
        if (!wanted.isEmpty()) {
            needed.add(Joined.any(wanted));
        }
        needed.addAll(refused);
        return Joined.all(needed);
    }

    private Question phrase(QuotedFieldQueryNode node, int gaps) {
        String field = field(node);
        if (!isText(field)) {
            return filter(node, field);
        }
        String phrase = QuestionValues.unquoted(node.getTextAsString());
        Quoted quoted = new Quoted(phrase, false, true, gaps == 0 ? -1 : gaps, node.getBegin() - 1, node.getEnd() + 1);
        return inField(node, values.phrase(quoted));
    }

    /** Lucene's similarity, a share of the letters below one, else a number of letters. */
    private Question fuzzy(FuzzyQueryNode node) {
        String word = node.getTextAsString();
        int edits = FuzzyQuery.floatToEdits(node.getSimilarity(), word.codePointCount(0, word.length()));
        Form form = edits == 0 ? Form.LITERAL : edits == 1 ? Form.FUZZY_1 : Form.FUZZY_2;
        return values.word(new Plain(word, form, node.getBegin(), node.getEnd()), false);
    }

    private Question word(FieldQueryNode node) {
        String field = field(node);
        if (!isText(field)) {
            return filter(node, field);
        }
        Form form = hasWildcard(node.getText()) ? Form.PATTERN : Form.ANY;
        Plain plain = new Plain(node.getTextAsString(), form, node.getBegin(), node.getEnd());
        return inField(node, values.word(plain, false));
    }

    private static boolean hasWildcard(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean escaped = word instanceof UnescapedCharSequence unescaped && unescaped.wasEscaped(i);
            if ((c == '*' || c == '?') && !escaped) {
                return true;
            }
        }
        return false;
    }

    private Question inField(FieldQueryNode node, Question part) {
        String field = field(node);
        return QuestionSigns.textField(field)
                .<Question>map(where -> new Question.In(where, part))
                .orElseGet(() -> isText(field) ? part : filter(node, field));
    }

    /** A field whose value is no text of the article. */
    private Question filter(FieldQueryNode node, String field) {
        Place named = text.field(field, node.getBegin());
        String value = node.getTextAsString();
        Place all = new Place(named.start(), Math.max(node.getEnd(), named.end()));
        boolean anything = value.equals("*");
        if (anything || value.isBlank()) {
            throw faults.unfit(
                    all,
                    "a value",
                    field + ": needs a value right after the colon" + (anything ? "; * is none." : "."));
        }
        if (field.equals("date")) {
            return new Question.PublishedIn(
                    DateRange.parse(value).orElseThrow(() -> noDate(node, value, named.deleted())));
        }
        boolean begins = value.indexOf('*') == value.length() - 1;
        return values.field(
                new FieldName(field, all.start(), all.end()), begins ? value.substring(0, value.length() - 1) : value);
    }

    private QuestionSyntaxException noDate(FieldQueryNode node, String value, Correction mending) {
        return faults.mended(
                new Place(node.getBegin(), node.getEnd()),
                "a date",
                "“" + value + "” is no date; write date:2018, date:2018-06, date:2018-06-09 or"
                        + " date:[2018-06-01 TO 2018-06-30].",
                mending);
    }

    private Question range(TermRangeQueryNode range) {
        FieldQueryNode lower = range.getLowerBound();
        FieldQueryNode upper = range.getUpperBound();
        String field = field(lower);
        Place named = text.field(field, Math.min(lower.getBegin(), upper.getBegin()));
        Place bounds = text.range(new Place(lower.getBegin(), upper.getEnd()));
        Place all = new Place(Math.min(named.start(), bounds.start()), bounds.end());
        if (!field.equals("date")) {
            throw faults.unfit(
                    all, "a range of dates", "A range is of dates only; write it as date:[2018-06-01 TO 2018-06-30].");
        }
        Optional<DateRange> from = bound(lower, range.isLowerInclusive() ? ">=" : ">", all);
        Optional<DateRange> to = bound(upper, range.isUpperInclusive() ? "<=" : "<", all);
        Optional<DateRange> days =
                from.isEmpty() || to.isEmpty() ? from.or(() -> to) : from.map(first -> first.within(to.get()));
        if (days.isEmpty()) {
            return new Question.Everything();
        }
        boolean none = !days.get().meets(days.get());
        if (none) {
            throw faults.unfit(
                    all, "a range of dates", "The range ends before it begins; write its earlier date first.");
        }
        return new Question.PublishedIn(days.get());
    }

    /** The days on one side of a date; empty for {@code *}, which has no date. */
    private Optional<DateRange> bound(FieldQueryNode node, String sign, Place all) {
        String value = node.getTextAsString().strip();
        if (value.equals("*")) {
            return Optional.empty();
        }
        boolean signed = value.startsWith("<") || value.startsWith(">") || value.contains("..");
        return Optional.of(Optional.of(sign + value)
                .filter(_ -> !signed)
                .flatMap(DateRange::parse)
                .orElseThrow(() -> noDate(node, value, all.deleted())));
    }

    private static String field(FieldQueryNode node) {
        String name = node.getFieldAsString().toLowerCase(Locale.ROOT);
        return name.equals("*") ? ANYWHERE : name;
    }

    private static boolean isText(String field) {
        return field.equals(ANYWHERE) || QuestionSigns.textField(field).isPresent();
    }
}
