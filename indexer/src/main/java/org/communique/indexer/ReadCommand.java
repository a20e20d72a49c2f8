package org.communique.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.indexer.reading.Entry;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.indexer.reading.recurrence.SiteBlocks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows what would be indexed of pages and files, and what is cut.",
            "",
            "For each article: title, date with the rule that found it, language of each paragraph, text, captions,"
                    + " furniture. Nothing is written anywhere.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all was read", "2:wrong usage", "3:some items were rejected"})
final class ReadCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--json", description = "One JSON object a line for each article.")
    private boolean json;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, where it does not say it.")
    private @Nullable String url;

    @Option(
            names = "--map",
            paramLabel = "PART=NAME",
            split = ",",
            description = "Other names for the parts of a line or row, as title=headline,text=content.")
    private List<String> map = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders to read.")
    private List<Path> files;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    ReadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        SourceReader reader = new SourceReader(fieldNames(), url);
        ReadingPrinter printer = json ? new JsonReadingPrinter(out) : new TextReadingPrinter(out);
        boolean[] whole = {true};
        List<SourceListing> listings = new ArrayList<>();
        for (Path file : files) {
            try {
                listings.add(SourceListing.of(file));
            } catch (NoSuchFileException e) {
                err.println("rejected  " + file + ": there is no such file or folder.");
                whole[0] = false;
            }
        }
        reader.read(listings, SiteBlocks.Known.NOTHING, entry -> whole[0] &= print(entry, printer), _ -> {});
        return whole[0] ? CommandLine.ExitCode.OK : IndexerMain.PARTIAL;
    }

    private FieldNames fieldNames() {
        try {
            return FieldNames.parse(map);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** Whether the entry could be read. */
    private boolean print(Entry entry, ReadingPrinter printer) {
        return switch (entry) {
            case Entry.Read read -> {
                printer.print(read);
                yield true;
            }
            case Entry.Unreadable(var place, String reason) -> {
                err.println("rejected  " + place + ": " + reason + ".");
                yield false;
            }
            case Entry.Ignored _ -> true;
        };
    }
}
