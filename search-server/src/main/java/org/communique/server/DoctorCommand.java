package org.communique.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.lexicon.schema.SchemaStamp;
import org.communique.server.search.IndexCheckup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says which Java runs, which index there is, whether it is whole and knows the names known now.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "4:the index is missing, damaged or of another schema"})
final class DoctorCommand implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private IndexOption index;

    @Mixin
    private GazetteerOption gazetteer;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    DoctorCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path path = index.path().toAbsolutePath().normalize();
        out.println("Java     " + Runtime.version() + " of " + System.getProperty("java.vendor") + ", at "
                + System.getProperty("java.home"));
        out.println("Program  reads and writes schema stamp " + SchemaStamp.CURRENT);
        out.println("Index    " + path);
        IndexCheckup checkup = IndexCheckup.of(path, gazetteer.read());
        out.println(checkup.sentence());
        return checkup.well() ? CommandLine.ExitCode.OK : ServerMain.NO_INDEX;
    }
}
