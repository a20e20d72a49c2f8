package org.communique.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.GazetteerProblem;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Person;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "check|show|find",
        description = {"Checks, shows or asks the names that are known one by one.", ""})
final class GazetteerCommand {
    private static final int SOME_REFUSED = 3;

    private final PrintStream out;
    private final ObjectMapper mapper = new ObjectMapper();

    GazetteerCommand(PrintStream out) {
        this.out = out;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Reads the files and says which lines cannot stand, by file, line and column.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:every line can stand", "3:some cannot; they are listed"})
    int check(
            @Mixin GazetteerOption files, @Option(names = "--json", description = "Print a JSON object.") boolean json)
            throws IOException {
        GazetteerReader.Loaded loaded = GazetteerReader.read(files.files());
        Gazetteer read = loaded.gazetteer();
        if (json) {
            ObjectNode body = mapper.createObjectNode();
            body.put("people", read.people().size());
            body.put("organisations", read.organisations().size());
            body.put("offices", read.offices().size());
            body.put("refused", loaded.refused());
            ArrayNode problems = body.putArray("problems");
            for (GazetteerProblem problem : loaded.problems()) {
                problems.addPOJO(problem);
            }
            out.println(mapper.writeValueAsString(body));
        } else {
            loaded.problems().forEach(out::println);
            out.println(read.people().size() + " people, "
                    + read.organisations().size() + " organisations, "
                    + read.offices().size() + " offices; "
                    + loaded.refused() + " lines refused.");
        }
        return loaded.problems().isEmpty() ? CommandLine.ExitCode.OK : SOME_REFUSED;
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists all people, organisations and offices.")
    void show(
            @Mixin GazetteerOption files,
            @Option(names = "--json", description = "Print one JSON object a line.") boolean json)
            throws IOException {
        Gazetteer known = GazetteerReader.read(files.files()).gazetteer();
        print(known.people(), known.organisations(), known.offices(), json);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Says whom or what a name may mean, in any spelling, script and case.")
    void find(
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name.") List<String> words,
            @Mixin GazetteerOption files,
            @Option(names = "--json", description = "Print one JSON object a line.") boolean json)
            throws IOException {
        Gazetteer known = GazetteerReader.read(files.files()).gazetteer();
        String name = String.join(" ", words);
        List<Person> people = known.peopleNamed(name);
        List<Organisation> organisations = known.organisationsNamed(name);
        List<Office> offices = known.officesTitled(name);
        print(people, organisations, offices, json);
        if (!json && people.isEmpty() && organisations.isEmpty() && offices.isEmpty()) {
            out.println("Nobody and nothing is known as “" + name + "”; add a line to a file for --gazetteer.");
        }
    }

    private void print(List<Person> people, List<Organisation> organisations, List<Office> offices, boolean json) {
        people.forEach(person -> print("person", person.id(), person.names(), json));
        for (Organisation organisation : organisations) {
            List<String> names = new ArrayList<>(organisation.names());
            names.addAll(organisation.abbreviations());
            print("organisation", organisation.id(), names, json);
        }
        offices.forEach(office -> print("office", office.id(), office.titles(), json));
    }

    private void print(String kind, String id, List<String> names, boolean json) {
        if (json) {
            ObjectNode body = mapper.createObjectNode().put("kind", kind).put("id", id);
            names.forEach(body.putArray("names")::add);
            out.println(body);
        } else {
            out.println(kind + "\t" + id + "\t" + String.join(" | ", names));
        }
    }
}
