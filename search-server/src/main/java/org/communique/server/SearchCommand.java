package org.communique.server;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.lexicon.query.Breadth;
import org.communique.lexicon.query.syntax.QuestionSyntax;
import org.communique.server.http.AnswerJson;
import org.communique.server.search.Filters;
import org.communique.server.search.FollowedGazetteer;
import org.communique.server.search.Grouping;
import org.communique.server.search.Hit;
import org.communique.server.search.Mark;
import org.communique.server.search.MarkedText;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import org.communique.server.search.SearchPage;
import org.communique.server.search.SearchRequest;
import org.communique.server.search.SearchRequest.Paging;
import org.communique.server.search.SortOrder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Answers a question in the terminal.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answered, also where nothing was found", "2:the question cannot be read", "4:no usable index"
        })
final class SearchCommand implements Callable<Integer> {
    private final PrintStream out;

    @Spec
    private CommandSpec spec;

    @Mixin
    private IndexOption index;

    @Mixin
    private GazetteerOption gazetteer;

    @Option(names = "--size", defaultValue = "10", description = "Hits to show, 1 to 100. Default: ${DEFAULT-VALUE}.")
    private int size;

    @Option(
            names = "--syntax",
            paramLabel = "SYNTAX",
            defaultValue = "analyst",
            description = "What the question is written in: analyst, lucene or nexis. Default: ${DEFAULT-VALUE}.")
    private String syntax;

    @Option(names = "--json", description = "Print the body that the HTTP address answers with.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The question; several words are joined by blanks.")
    private List<String> words;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    SearchCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (size < 1 || size > Paging.MAX_SIZE) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--size " + size + " is out of range; choose 1 to " + Paging.MAX_SIZE + ".");
        }
        QuestionSyntax written = QuestionSyntax.of(syntax)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--syntax " + syntax + " is unknown; choose one of " + String.join(", ", QuestionSyntax.words())
                                + "."));
        SearchRequest request = new SearchRequest(
                String.join(" ", words),
                Filters.NONE,
                new Paging(1, size),
                SortOrder.RELEVANCE,
                new SearchRequest.Options(written, Breadth.FULL, Grouping.COLLAPSED, SearchRequest.Details.NONE));
        try (FollowedGazetteer names = gazetteer.follow();
                NewsIndex followed = NewsIndex.follow(index.path())) {
            SearchPage answer = new NewsSearch(followed, names).search(request);
            if (json) {
                out.println(new AnswerJson().text(answer));
            } else {
                print(answer);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(SearchPage answer) {
        out.printf(
                Locale.ROOT,
                "%,d articles for %s (%.1f ms)%n",
                answer.total(),
                answer.understood().question(),
                answer.milliseconds());
        answer.didYouMean()
                .forEach(meant ->
                        out.printf(Locale.ROOT, "Did you mean: %s (%,d)%n", meant.question(), meant.articles()));
        int number = 0;
        for (Hit hit : answer.hits()) {
            out.printf("%n%d. %s%n   %s%n", ++number, marked(hit.title()), byline(hit));
            hit.snippets().forEach(snippet -> out.println("   " + marked(snippet)));
        }
    }

    private static String byline(Hit hit) {
        Object published = hit.article().published();
        String source = hit.article().source();
        String more = hit.group().more() == 0 ? "" : ", + " + hit.group().more() + " more alike";
        return (published == null ? "undated" : published) + (source == null ? "" : ", " + source) + ", "
                + hit.article().id() + more;
    }

    /** Marks as the terminal shows them: in brackets that no news uses. */
    private static String marked(MarkedText marked) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Mark mark : marked.marks()) {
            text.append(marked.text(), done, mark.start())
                    .append('⟦')
                    .append(marked.text(), mark.start(), mark.end())
                    .append('⟧');
            done = mark.end();
        }
        return text.append(marked.text().substring(done)).toString();
    }
}
