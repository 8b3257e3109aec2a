package nazca.cli;

import nazca.nas.config.UserMistake;
import nazca.nas.report.Comparison;
import nazca.nas.run.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca compare RUN...}: one table and one page. */
@Command(
        name = "compare",
        description = {
            "Puts finished runs beside each other, in a table here and on a page. Runs that differ",
            "in the seed alone are one row: the mean and its standard error."
        })
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "directories of runs")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the page (default: comparison.html)")
    private Path out = Path.of("comparison.html");

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> directories =
                runs.stream().map(run -> RunDirectory.existing(run).root()).toList();
        Comparison comparison = read(directories);
        comparison.write(out);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", out.toString());
        json.put("rows", comparison.written());
        session.print(json, ComparisonText.of(comparison) + "the page is " + out + "\n");
        return 0;
    }

    private static Comparison read(List<Path> directories) throws IOException {
        try {
            return Comparison.read(directories);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }
}
