package org.communique.evaluation.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of gold data on words, in the formats of Universal Dependencies extracts and JSON lines.
 *
 * @param half 0 or 1 for one half of the lemmas and names, cut by a checksum of the base form; null for all
 */
record MorphData(Path folder, @Nullable Integer half) {

    /** The forms in a file of tab-separated lemma, form, part of speech and count. */
    List<WordForm> forms(String file) throws IOException {
        List<WordForm> forms = new ArrayList<>();
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IOException(
                        file + " has a line that is not lemma, form, part of speech, count: \"" + line + "\".");
            }
            if (isWanted(cells[0])) {
                forms.add(new WordForm(cells[0], cells[1], cells[2], Integer.parseInt(cells[3])));
            }
        }
        return forms;
    }

    /** Names in some case with their base forms. */
    List<InflectedName> names(String file) throws IOException {
        List<InflectedName> names = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : lines(file)) {
            JsonNode name = json.readTree(line);
            String base = name.get("base").asText();
            if (isWanted(base)) {
                names.add(new InflectedName(
                        name.get("form").asText(), base, name.get("from").asText()));
            }
        }
        return names;
    }

    /** Verbs as the forms of one lemma, each counted once. */
    List<WordForm> verbs(String file) throws IOException {
        List<WordForm> forms = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : lines(file)) {
            JsonNode verb = json.readTree(line);
            String lemma = verb.get("lemma").asText();
            if (isWanted(lemma)) {
                verb.get("forms").forEach(form -> forms.add(new WordForm(lemma, form.asText(), "VERB", 1)));
            }
        }
        return forms;
    }

    private boolean isWanted(String base) {
        CRC32 checksum = new CRC32();
        checksum.update(base.getBytes(StandardCharsets.UTF_8));
        return half == null || checksum.getValue() % 2 == half;
    }

    private List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        }
    }

    /**
     * A name in some case.
     *
     * @param from the collection that it is taken from
     */
    record InflectedName(String form, String base, String from) {
        /** The same name as no dictionary has it: what the rules by themselves do with its endings. */
        InflectedName madeUnknown() {
            return new InflectedName(disguised(form), disguised(base), from);
        }

        private static String disguised(String name) {
            return name.replaceAll("(^|[ -])(?=\\p{L}\\p{L})", "$1Жщ");
        }
    }
}
