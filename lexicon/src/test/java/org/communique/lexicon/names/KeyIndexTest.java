package org.communique.lexicon.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
    @Test
    void each_key_leads_to_all_its_numbers_ascending_and_once() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        KeyIndex.Builder builder = new KeyIndex.Builder();
        List<List<Integer>> expected = new ArrayList<>();
        for (int key = 0; key < 500; key++) {
            expected.add(new ArrayList<>());
        }
        for (int number = 0; number < 5_000; number++) {
            for (int times = random.nextInt(3); times > 0; times--) {
                int key = random.nextInt(500);
                builder.note(builder.key("key" + key), number);
                if (!expected.get(key).contains(number)) {
                    expected.get(key).add(number);
                }
            }
        }
        KeyIndex index = builder.build();
        for (int key = 0; key < 500; key++) {
            assertArrayEquals(
                    expected.get(key).stream().mapToInt(Integer::intValue).toArray(),
                    index.numbers("key" + key),
                    "seed " + seed);
        }
        assertArrayEquals(new int[0], index.numbers("nothing"));
    }
}
