package org.communique.server.http;

/**
 * What the pages say around a question, in one language.
 *
 * @param code two letters, for the {@code lang} attribute
 * @param searchedFor before the question as it was read
 * @param canonical above the question in the question language
 * @param typed before the question as it was typed
 * @param instead before the question that was asked instead
 * @param plainly the link that asks for the typed words
 */
public record PageWords(
        String code, String searchedFor, String canonical, String typed, String instead, String plainly) {
    static PageWords of(ReadingLanguage language) {
        return switch (language) {
            case ENGLISH ->
                new PageWords(
                        language.code(),
                        "Searched for",
                        "In the question language",
                        "You typed",
                        "Searched for",
                        "Search for the words exactly as typed");
            case RUSSIAN ->
                new PageWords(
                        language.code(),
                        "Искали",
                        "На языке запросов",
                        "Вы набрали",
                        "Искали",
                        "Искать слова точно так, как набрано");
        };
    }
}
