package org.communique.lexicon.query.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.Question.And;
import org.communique.lexicon.query.Question.In;
import org.communique.lexicon.query.Question.Not;
import org.communique.lexicon.query.Question.Or;
import org.communique.lexicon.query.Question.PublishedIn;

/** A question in English: "articles in Russian that contain …, but not …, published in 2018". */
final class EnglishSentence {
    private static final String AND = " and ";
    private static final String OR = " or ";

    private EnglishSentence() {}

    static String of(Question question) {
        Conditions conditions = Conditions.of(question);
        if (conditions.isEmpty()) {
            return "all articles";
        }
        StringBuilder sentence = new StringBuilder("articles");
        if (!conditions.languages().isEmpty()) {
            sentence.append(' ').append(inLanguages(conditions.languages()));
        }
        if (!conditions.sources().isEmpty()) {
            sentence.append(' ').append(fromSources(conditions.sources()));
        }
        List<Clause> clauses = clauses(conditions);
        if (!clauses.isEmpty()) {
            sentence.append(' ').append(all(clauses, conditions.others()));
        }
        for (PublishedIn time : conditions.published()) {
            sentence.append(clauses.isEmpty() ? " published " : ", published ").append(EnglishDates.of(time.range()));
        }
        return sentence.toString();
    }

    /** The clauses of what is contained and of all that no other place of the sentence takes. */
    private static List<Clause> clauses(Conditions conditions) {
        List<Clause> clauses = new ArrayList<>();
        if (!conditions.wanted().isEmpty() || !conditions.refused().isEmpty()) {
            clauses.add(content(conditions));
        }
        conditions.others().forEach(other -> clauses.add(clause(other)));
        return clauses;
    }

    private static Clause content(Conditions conditions) {
        List<Question> refused = conditions.refused();
        if (conditions.wanted().isEmpty()) {
            return refused.size() == 1
                    ? new Clause("that do not contain", EnglishContent.of(refused.getFirst()))
                    : new Clause("that contain", neither(refused));
        }
        String wanted = EnglishContent.all(conditions.wanted());
        String but = refused.isEmpty()
                ? ""
                : refused.size() == 1
                        ? ", but not " + EnglishContent.of(refused.getFirst())
                        : ", but " + neither(refused);
        return new Clause("that contain", wanted + but);
    }

    private static String neither(List<Question> refused) {
        return "neither "
                + String.join(
                        " nor ", refused.stream().map(EnglishContent::inList).toList());
    }

    /** Several clauses that all hold; one that is an OR stands in brackets beside others. */
    private static String all(List<Clause> clauses, List<Question> others) {
        List<String> told = new ArrayList<>();
        int ofContent = clauses.size() - others.size();
        for (int i = 0; i < clauses.size(); i++) {
            boolean alternatives = clauses.size() > 1 && i >= ofContent && others.get(i - ofContent) instanceof Or;
            told.add(alternatives ? "(" + clauses.get(i) + ")" : clauses.get(i).toString());
        }
        return Series.of(told, AND);
    }

    private static Clause clause(Question question) {
        return clause(question, true);
    }

    /** @param holds false for the clause that says the contrary */
    private static Clause clause(Question question, boolean holds) {
        return switch (question) {
            case Question.InLanguage(String language) ->
                new Clause(holds ? "that are" : "that are not", inLanguages(List.of(language)));
            case Question.FromSource(String source) ->
                new Clause(holds ? "that come" : "that do not come", fromSources(List.of(source)));
            case PublishedIn(var range) ->
                new Clause(holds ? "that were published" : "that were not published", EnglishDates.of(range));
            case Question.WithId(String id) ->
                new Clause(holds ? "that have the id" : "that do not have the id", quoted(id));
            case Question.WithAddress(String url) ->
                new Clause(
                        holds ? "that were published" : "that were not published",
                        "at an address that begins with " + quoted(url));
            case Question.AtPlace(String place) ->
                new Clause(
                        holds ? "that tell of" : "that do not tell of",
                        "an event at a place whose name begins with " + quoted(place));
            case Not(Question part) -> holds ? clause(part, false) : contrary(question);
            case Question.Everything _ -> new Clause(holds ? "that are" : "that are not", "in the index");
            case And _, Or _, In _ -> holds ? compound(question) : contrary(question);
            case Question.Word _, Question.Pattern _, Question.Fuzzy _, Question.Capitals _ -> content(question, holds);
            case Question.Phrase _, Question.Loose _, Question.Near _, Question.Far _ -> content(question, holds);
            case Question.AtLeast _, Question.First _, Question.Naming _ -> content(question, holds);
        };
    }

    private static Clause content(Question question, boolean holds) {
        return new Clause(holds ? "that contain" : "that do not contain", EnglishContent.of(question));
    }

    private static Clause contrary(Question question) {
        return Conditions.isContent(question)
                ? content(question, false)
                : new Clause("that are not", "among those " + clause(question));
    }

    private static Clause compound(Question question) {
        if (Conditions.isContent(question)) {
            return content(question, true);
        }
        if (question instanceof Or(List<Question> parts)) {
            return Clause.either(
                    parts.stream().map(EnglishSentence::alternative).toList(), OR);
        }
        if (question instanceof In(var field, Question part)) {
            return new Clause(clause(part) + ",", "judged by " + EnglishContent.place(field) + " alone");
        }
        return new Clause(nested(Conditions.of(question)), "");
    }

    /** One side of an OR: in brackets where it is several clauses. */
    private static Clause alternative(Question part) {
        boolean several = part instanceof And && !Conditions.isContent(part);
        return several ? new Clause("(" + clause(part) + ")", "") : clause(part);
    }

    /** An AND inside something else, its filters as clauses too. */
    private static String nested(Conditions conditions) {
        List<Clause> clauses = new ArrayList<>(clauses(conditions));
        List<Question> others = conditions.others();
        StringBuilder told = new StringBuilder(clauses.isEmpty() ? "" : all(clauses, others));
        List<Clause> filters = new ArrayList<>();
        if (!conditions.languages().isEmpty()) {
            filters.add(new Clause("that are", inLanguages(conditions.languages())));
        }
        if (!conditions.sources().isEmpty()) {
            filters.add(new Clause("that come", fromSources(conditions.sources())));
        }
        conditions.published().forEach(range -> filters.add(clause(range)));
        filters.forEach(filter -> told.append(told.isEmpty() ? "" : AND).append(filter));
        return told.toString();
    }

    private static String inLanguages(List<String> languages) {
        List<String> names = languages.stream().map(EnglishSentence::language).toList();
        return "in " + Series.of(names, OR);
    }

    private static String language(String code) {
        String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || name.equals(code) ? "the language " + quoted(code) : name;
    }

    private static String fromSources(List<String> sources) {
        List<String> names = sources.stream().map(EnglishSentence::quoted).toList();
        return sources.size() == 1
                ? "from a source whose name begins with " + names.getFirst()
                : "from sources whose names begin with " + Series.of(names, OR);
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }
}
