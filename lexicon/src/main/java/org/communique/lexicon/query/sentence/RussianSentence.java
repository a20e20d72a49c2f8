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
import org.communique.lexicon.query.sentence.RussianContent.Case;

/** A question in Russian: «статьи на русском языке, в которых есть …, но нет …, опубликованные в 2018 году». */
final class RussianSentence {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String AND = " и ";
    private static final String OR = " или ";
    private static final String CONTAIN = "в которых есть";
    private static final String LACK = "в которых нет";

    private RussianSentence() {}

    static String of(Question question) {
        Conditions conditions = Conditions.of(question);
        if (conditions.isEmpty()) {
            return "все статьи";
        }
        StringBuilder sentence = new StringBuilder("статьи");
        if (!conditions.languages().isEmpty()) {
            sentence.append(' ').append(inLanguages(conditions.languages()));
        }
        if (!conditions.sources().isEmpty()) {
            sentence.append(' ').append(fromSources(conditions.sources()));
        }
        List<Clause> clauses = clauses(conditions);
        if (!clauses.isEmpty()) {
            sentence.append(", ").append(all(clauses, conditions.others()));
        }
        for (PublishedIn time : conditions.published()) {
            sentence.append(", опубликованные ").append(RussianDates.of(time.range()));
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
            return new Clause(LACK, refused(refused));
        }
        String wanted = RussianContent.all(conditions.wanted(), Case.NOMINATIVE);
        return new Clause(CONTAIN, refused.isEmpty() ? wanted : wanted + ", но нет " + refused(refused));
    }

    private static String refused(List<Question> refused) {
        if (refused.size() == 1) {
            return RussianContent.absent(refused.getFirst());
        }
        return "ни "
                + String.join(
                        ", ни ", refused.stream().map(RussianContent::absent).toList());
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
        String not = holds ? "которые " : "которые не ";
        return switch (question) {
            case Question.InLanguage(String language) -> new Clause(not + "написаны", inLanguages(List.of(language)));
            case Question.FromSource(String source) -> new Clause(not + "взяты", fromSources(List.of(source)));
            case PublishedIn(var range) -> new Clause(not + "опубликованы", RussianDates.of(range));
            case Question.WithId(String id) -> new Clause(not + "имеют идентификатор", quoted(id));
            case Question.WithAddress(String url) -> new Clause(not + "опубликованы", "по адресу " + beginning(url));
            case Question.AtPlace(String place) ->
                new Clause(not + "рассказывают", "о событии в месте " + beginning(place));
            case Not(Question part) -> holds ? clause(part, false) : contrary(question);
            case Question.Everything _ -> new Clause(holds ? "которые есть" : "которых нет", "в индексе");
            case And _, Or _, In _ -> holds ? compound(question) : contrary(question);
            case Question.Word _, Question.Pattern _, Question.Fuzzy _, Question.Capitals _ -> content(question, holds);
            case Question.Phrase _, Question.Loose _, Question.Near _, Question.Far _ -> content(question, holds);
            case Question.AtLeast _, Question.First _, Question.Naming _ -> content(question, holds);
        };
    }

    private static Clause content(Question question, boolean holds) {
        return holds
                ? new Clause(CONTAIN, RussianContent.of(question, Case.NOMINATIVE))
                : new Clause(LACK, RussianContent.absent(question));
    }

    private static Clause contrary(Question question) {
        return Conditions.isContent(question)
                ? content(question, false)
                : new Clause("которые не входят", "в число тех, " + clause(question));
    }

    private static Clause compound(Question question) {
        if (Conditions.isContent(question)) {
            return content(question, true);
        }
        if (question instanceof Or(List<Question> parts)) {
            return Clause.either(
                    parts.stream().map(RussianSentence::alternative).toList(), OR);
        }
        if (question instanceof In(var field, Question part)) {
            return new Clause(clause(part) + ",", "если искать только " + RussianContent.place(field));
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
        List<Clause> clauses = clauses(conditions);
        StringBuilder told = new StringBuilder(clauses.isEmpty() ? "" : all(clauses, conditions.others()));
        List<Clause> filters = new ArrayList<>();
        if (!conditions.languages().isEmpty()) {
            filters.add(new Clause("которые написаны", inLanguages(conditions.languages())));
        }
        if (!conditions.sources().isEmpty()) {
            filters.add(new Clause("которые взяты", fromSources(conditions.sources())));
        }
        conditions.published().forEach(range -> filters.add(clause(range)));
        filters.forEach(filter -> told.append(told.isEmpty() ? "" : AND).append(filter));
        return told.toString();
    }

    /** «на русском языке», «на русском или английском языке», «на языке «xx»». */
    private static String inLanguages(List<String> codes) {
        List<String> adjectives = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String code : codes) {
            String name = Locale.of(code).getDisplayLanguage(RUSSIAN);
            if (name.endsWith("кий")) {
                adjectives.add(name.substring(0, name.length() - 2) + "ом");
            } else {
                others.add("на языке " + quoted(name.isEmpty() ? code : name));
            }
        }
        if (!adjectives.isEmpty()) {
            others.addFirst("на " + Series.of(adjectives, OR) + " языке");
        }
        return Series.of(others, OR);
    }

    private static String fromSources(List<String> sources) {
        List<String> names = sources.stream().map(RussianSentence::beginning).toList();
        return (sources.size() == 1 ? "из источника " : "из источников ") + Series.of(names, OR);
    }

    /** The beginning of a name or address, whatever follows. */
    private static String beginning(String text) {
        return quoted(text + "…");
    }

    static String quoted(String text) {
        return "«" + text + "»";
    }
}
