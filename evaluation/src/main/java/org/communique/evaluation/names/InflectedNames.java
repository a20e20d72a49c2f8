package org.communique.evaluation.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many inflected names share a key with their base form: each word but initials must, with some word of the base.
 *
 * @param met share, 0..1
 * @param missed some of those that do not
 */
record InflectedNames(double met, List<String> missed) {
    static InflectedNames of(Path file, NameMethod method) throws IOException {
        ObjectMapper json = new ObjectMapper();
        int all = 0;
        int met = 0;
        List<String> missed = new ArrayList<>();
        for (String line : NamePair.lines(file)) {
            JsonNode pair = json.readTree(line);
            String form = pair.get("form").asText();
            String base = pair.get("base").asText();
            all++;
            if (share(words(form), words(base), method)) {
                met++;
            } else {
                missed.add(form + " / " + base);
            }
        }
        return new InflectedNames(met / (double) Math.max(all, 1), missed);
    }

    private static boolean share(List<String> form, List<String> base, NameMethod method) {
        Set<String> ofBase = new HashSet<>();
        base.forEach(word -> ofBase.addAll(method.keys().apply(word)));
        for (String word : form) {
            if (method.keys().apply(word).stream().noneMatch(ofBase::contains)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[\\s.\\-–]+", -1)) {
            if (word.length() > 1) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
