package org.communique.indexer.reading.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The parties agreed to meet again in the autumn.",
                "en | Prime Minister Nikol Pashinyan received Feridun Sinirlioğlu in Yerevan.",
                "ru | Стороны договорились встретиться осенью.",
                "ru | Генеральный секретарь ОДКБ Имангали Тасмагамбетов (Иманғали) принял посла.",
                "other | Сторони домовилися зустрітися восени у Києві.",
                "other | Бакі дамовіліся сустрэцца ўвосень.",
                "other | Тараптар күзде кездесуге келісті.",
                "other | Страните се договориха да се срещнат през есента.",
                "other | Die Seiten vereinbarten, sich im Herbst zu treffen.",
                "other | 会议于六月九日举行",
                "other | 2018"
            })
    void a_paragraph_is_called_what_it_is(String language, String text) {
        assertEquals(language, ParagraphLanguage.of(text));
    }
}
