package org.communique.lexicon.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void a_surname_meets_all_its_cases() {
        for (String form : List.of("Хачатурова", "Хачатурову", "Хачатуровым", "Хачатурове", "Хачатуровых")) {
            assertTrue(NameKey.of("Хачатуров").meets(NameKey.of(form)), form);
        }
    }

    @Test
    void an_adjectival_surname_meets_all_its_cases() {
        for (String form : List.of("Лукашевского", "Лукашевскому", "Лукашевским", "Лукашевском", "Лукашевская")) {
            assertTrue(NameKey.of("Лукашевский").meets(NameKey.of(form)), form);
        }
    }

    @Test
    void a_vowel_lost_in_the_cases_is_found_again() {
        assertTrue(NameKey.of("Лев").meets(NameKey.of("Львом")));
        assertTrue(NameKey.of("Павел").meets(NameKey.of("Павла")));
    }

    @Test
    void romanisations_of_many_families_meet_the_cyrillic_name() {
        for (String spelling :
                List.of("Khachaturov", "Hachaturov", "Xachaturov", "Khatchatourov", "Chatschaturow", "Chačaturov")) {
            NameKey latin = NameKey.of(spelling);
            NameKey cyrillic = NameKey.of("Хачатуров");
            assertTrue(latin.meets(cyrillic) || latin.mayMeet(cyrillic), spelling);
        }
    }

    @Test
    void chinese_and_japanese_names_meet_by_their_own_systems() {
        assertTrue(NameKey.of("Zhang").meets(NameKey.of("Чжан")));
        assertTrue(NameKey.of("Jinping").meets(NameKey.of("Цзиньпином")));
        assertTrue(NameKey.of("Kishida").meets(NameKey.of("Кисида")));
    }

    @Test
    void spellings_of_one_script_meet() {
        assertTrue(NameKey.of("Yuri").meets(NameKey.of("Yury")));
        assertTrue(NameKey.of("Yuri").meets(NameKey.of("Юрием")));
        assertTrue(NameKey.of("Sergey").meets(NameKey.of("Sergei")));
    }

    @Test
    void different_names_do_not_meet() {
        assertFalse(NameKey.of("Хачатуров").meets(NameKey.of("Lebedev")));
        assertFalse(NameKey.of("Путин").meets(NameKey.of("Biden")));
    }

    @Test
    void initials_possessives_and_diacritics_change_nothing() {
        assertEquals(NameKey.of("Бордюжа"), NameKey.of("Н.Бордюжа"));
        assertEquals(NameKey.of("Guterres"), NameKey.of("Guterres’s"));
        assertEquals(NameKey.of("Guterres"), NameKey.of("Gutérres"));
    }

    @Test
    void a_hachek_tells_a_husher_and_may_be_left_out() {
        assertTrue(NameKey.of("Šefčovič").meets(NameKey.of("Шефчович")));
        assertTrue(NameKey.of("Šefčovič").meets(NameKey.of("Sefcovic")));
        assertTrue(NameKey.of("Čačaturov").meets(NameKey.of("Chachaturov")));
    }

    @Test
    void an_initial_j_is_read_both_ways() {
        for (List<String> pair :
                List.of(List.of("Japarov", "Жапаров"), List.of("Javad", "Джавад"), List.of("Jonas", "Йонас"))) {
            assertTrue(NameKey.of(pair.getFirst()).meets(NameKey.of(pair.getLast())), pair.toString());
        }
    }

    @Test
    void letters_that_custom_exchanges_meet() {
        for (List<String> pair : List.of(
                List.of("Serzh", "Сержем"),
                List.of("Sybiha", "Сибига"),
                List.of("Rosa", "Роза"),
                List.of("Roza", "Розы"))) {
            assertTrue(NameKey.of(pair.getFirst()).meets(NameKey.of(pair.getLast())), pair.toString());
        }
    }

    @Test
    void a_weak_key_is_told_by_its_first_character() {
        NameKey key = NameKey.of("Guterres");
        assertTrue(key.weak().stream().allMatch(NameKey::isWeak));
        assertTrue(key.strict().stream().noneMatch(NameKey::isWeak));
    }

    @Test
    void any_word_has_few_keys_and_none_is_empty() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєўәқabcdefghijklmnopqrstuvwxyzéöłß'.漢7";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(70); length > 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            NameKey key = NameKey.of(word.toString());
            String told = word + " of seed " + seed;
            assertTrue(
                    !key.strict().isEmpty()
                            && key.strict().size() <= 4
                            && key.weak().size() <= 4,
                    told);
            assertTrue(key.strict().stream().noneMatch(String::isEmpty), told);
        }
    }
}
