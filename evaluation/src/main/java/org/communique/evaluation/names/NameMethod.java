package org.communique.evaluation.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.communique.lexicon.names.NameKey;

/**
 * A way of making keys of a name word; two words meet that share one.
 *
 * @param title as it stands in the table
 * @param keys from a lower-case word of either script
 */
record NameMethod(String title, Function<String, List<String>> keys) {

    private static final String STRICT_OR_WEAK = "strict or weak key";

    /** Ours. */
    static List<NameMethod> ours() {
        return List.of(new NameMethod("strict key", word -> NameKey.of(word).strict()), both());
    }

    /** All our keys of a word, which are made together. */
    static NameMethod both() {
        return new NameMethod(STRICT_OR_WEAK, word -> {
            NameKey key = NameKey.of(word);
            List<String> both = new ArrayList<>(key.strict());
            both.addAll(key.weak());
            return both;
        });
    }

    /** Those of the shelf that can stand beside ours: they read both scripts. */
    static List<NameMethod> beside() {
        return shelf().stream()
                .filter(method -> method.title().startsWith("ICU + "))
                .toList();
    }

    /** Whether it is from this house. */
    boolean isOurs() {
        return title.equals(STRICT_OR_WEAK);
    }

    /** From the shelf: ICU4J's transliteration, commons-codec's codes. */
    static List<NameMethod> shelf() {
        Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
        Function<String, String> romanise =
                word -> latin.transliterate(word).replace("'", "").replace("ʹ", "");
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(8);
        PhoneticEngine engine = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);
        Function<String, List<String>> beiderMorse =
                word -> List.of(engine.encode(word).split("[|]"));
        return List.of(
                new NameMethod("ICU Any-Latin", word -> List.of(romanise.apply(word))),
                new NameMethod("ICU + Double Metaphone", word -> metaphone(metaphone, romanise.apply(word))),
                new NameMethod("Beider-Morse", beiderMorse),
                new NameMethod("ICU + Beider-Morse", word -> beiderMorse.apply(romanise.apply(word))));
    }

    private static List<String> metaphone(DoubleMetaphone metaphone, String word) {
        String first = metaphone.doubleMetaphone(word);
        String second = metaphone.doubleMetaphone(word, true);
        return first == null ? List.of() : List.of(first, second);
    }
}
