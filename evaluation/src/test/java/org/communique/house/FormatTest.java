package org.communique.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The formatter gate: palantir-java-format over every source file. It runs as a test because the formatter parses with the
 * compiler of the JVM it runs on, and only the tests are sure to run on the project's own JDK.
 */
class FormatTest {
    private static final Path ROOT = Path.of(System.getProperty("communique.root", ".."))
            .toAbsolutePath()
            .normalize();

    /** Set to {@code apply}, the sources are rewritten instead. */
    private static final boolean APPLY = "apply".equals(System.getProperty("communique.format"));

    @Test
    void every_source_file_is_formatted() throws Exception {
        Formatter formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
        List<String> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (formatted.equals(source)) {
                continue;
            }
            if (APPLY) {
                Files.writeString(file, formatted);
            } else {
                unformatted.add(ROOT.relativize(file).toString());
            }
        }
        assertEquals(List.of(), unformatted, "Format them with: mvn verify -Dcommunique.format=apply");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
