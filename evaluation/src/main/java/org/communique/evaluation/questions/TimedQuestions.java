package org.communique.evaluation.questions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Questions to time, under the names they are shown by. */
final class TimedQuestions {
    /** The commonest words of diplomatic news in both languages: each stands in most articles. */
    private static final List<String> COMMON = List.of(
            "the", "of", "and", "to", "in", "a", "for", "that", "is", "on", "в", "и", "на", "с", "по", "о", "что", "не",
            "из", "за");

    static final Map<String, String> ALL = all();

    private TimedQuestions() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        List<String> usual = List.of(
                "summit",
                "security council",
                "\"double standards\"",
                "\"international law\"",
                "Lavrov",
                "Kofi Annan",
                "генсек ОДКБ 2018",
                "sanctions W/10 oil",
                "sanctions W/s \"security council\"",
                "peacekeep*",
                "\"peace* operations\"",
                "secretry~1",
                "title:summit date:2018",
                "санкции OR sanctions",
                "the");
        usual.forEach(question -> all.put(question, question));
        all.put(
                "20 common words, any",
                String.join(" OR ", COMMON.stream().map(word -> "\\" + word).toList()));
        all.put(
                "20 common words, all",
                String.join(" AND ", COMMON.stream().map(word -> "\\" + word).toList()));
        all.put("phrase of common words", "\"of the of the of the\"");
        all.put("the W/100 of W/100 to W/100 in", "the W/100 of W/100 to W/100 in");
        all.put("the W/p of", "the W/p of");
        all.put("the NOT W/9 of", "the NOT W/9 of");
        all.put("ATLEAST100(the)", "ATLEAST100(the)");
        all.put("FIRST/9999(the)", "FIRST/9999(the)");
        all.put("*ing", "*ing");
        all.put("*ать", "*ать");
        all.put("con*", "con*");
        all.put("8 wildcards, any", any(8, i -> (char) ('a' + i) + "e*"));
        all.put("8 fuzzy words, any", any(8, i -> "internation" + (char) ('a' + i) + "l~2"));
        all.put("250 words, any", any(250, i -> "word" + i));
        all.put("con* W/9 pro*", "con* W/9 pro*");
        all.put("*", "*");
        all.put("NOT the", "NOT the");
        return Collections.unmodifiableMap(all);
    }

    private static String any(int most, IntFunction<String> word) {
        StringBuilder any = new StringBuilder(word.apply(0));
        for (int i = 1; i < most; i++) {
            any.append(" OR ").append(word.apply(i));
        }
        return any.toString();
    }
}
