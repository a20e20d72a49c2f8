package org.communique.server.http;

/**
 * What the pages say around a question, in one language.
 *
 * @param code two letters, for the {@code lang} attribute
 * @param searchedFor before the question as it was read
 * @param canonical above the question in the question language
 * @param typed before the question as it was typed
 * @param instead before the question that was asked instead
 * @param exactly before the number of articles with the words as typed
 * @param spelt before the spellings of a name and their numbers of articles
 * @param less before questions that ask for less
 * @param plainly the link that asks for the typed words
 */
public record PageWords(
        String code,
        String searchedFor,
        String canonical,
        String typed,
        String instead,
        String exactly,
        String spelt,
        String less,
        String plainly) {
    static PageWords of(ReadingLanguage language) {
        return switch (language) {
            case ENGLISH ->
                new PageWords(
                        language.code(),
                        "Searched for",
                        "In the question language",
                        "You typed",
                        "Searched for",
                        "exactly as typed",
                        "Looked for as",
                        "Nothing has all of this. With less:",
                        "Search for the words exactly as typed");
            case RUSSIAN ->
                new PageWords(
                        language.code(),
                        "Искали",
                        "На языке запросов",
                        "Вы набрали",
                        "Искали",
                        "точно как набрано",
                        "Искали в написаниях",
                        "Всего этого нет ни в одной статье. Если спросить меньше:",
                        "Искать слова точно так, как набрано");
        };
    }
}
