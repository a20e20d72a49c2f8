package org.communique.lexicon.query.sentence;

import java.util.List;
import org.communique.lexicon.query.AskedName;
import org.communique.lexicon.query.Question;

/**
 * A question as a sentence without its full stop: "articles that contain the phrase “double standards” (with any endings),
 * published in June 2018".
 *
 * @param english in English
 * @param russian in Russian
 */
public record QuestionInWords(String english, String russian) {
    /** What is told of a question by itself. */
    public static QuestionInWords of(Question question) {
        return new QuestionInWords(english(question), russian(question));
    }

    /** @param names that were found in the question; their words are told as the name that they are */
    public static QuestionInWords of(Question question, List<AskedName> names) {
        return of(NamesTold.in(question, names));
    }

    /** "articles that contain …" */
    public static String english(Question question) {
        return EnglishSentence.of(question);
    }

    /** «статьи, в которых есть …» */
    public static String russian(Question question) {
        return RussianSentence.of(question);
    }
}
