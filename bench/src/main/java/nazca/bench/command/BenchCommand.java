package nazca.bench.command;

import nazca.bench.opencl.DeviceBench;
import nazca.bench.opencl.DeviceResult;
import nazca.bench.outcome.BenchJson;
import nazca.bench.outcome.BenchPage;
import nazca.bench.outcome.BenchResult;
import nazca.bench.outcome.BenchText;
import nazca.bench.versus.Pace;
import nazca.bench.works.Work;
import nazca.bench.works.Works;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.device.OpenCl;
import nazca.nas.run.JsonText;
import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code nazca bench}. */
@Command(
        name = "nazca bench",
        sortOptions = false,
        description = {
            "Measures kernels, a training step and inference beside other libraries, on 1 and on 2"
                    + " threads, and prints one table.",
            "Ends with 1 if a library's result differs from ours."
        })
final class BenchCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--filter",
            paramLabel = "F",
            description = "only works whose name and shape hold all these words")
    private String filter = "";

    @Option(names = "--quick", description = "fewer shapes and short rounds: a look, no figures")
    private boolean quick;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "only so many threads (default: 1, then 2)")
    private @Nullable Integer threads;

    @Option(
            names = "--device",
            paramLabel = "D",
            description =
                    "opencl[:N]: its kernels beside plain ones and CLBlast instead (default: cpu)")
    private String device = Compute.CPU;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "writes the table as Markdown too")
    private @Nullable Path markdown;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where bench.json and bench.html go (default: runs/bench-TIME)")
    private @Nullable Path directory;

    @Option(names = "--list", description = "names the works and ends")
    private boolean list;

    @Option(names = "--json", description = "the JSON document on standard output")
    private boolean json;

    @Option(names = "--quiet", description = "no progress on standard error")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this text")
    @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
    private boolean help;

    BenchCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (!device.equals(Compute.CPU)) {
            return openCl();
        }
        List<Work> works = Works.chosen(filter, quick);
        if (works.isEmpty()) {
            throw new UserMistake(
                    "no work holds the words '%s': see nazca bench --list".formatted(filter));
        }
        if (list) {
            works.forEach(work -> out.println(work.name() + " " + work.shape()));
            return 0;
        }
        List<Integer> counts = threadCounts();
        Path folder = folder();
        Pace pace = quick ? Pace.quick() : Pace.standard();
        BenchResult result =
                new BenchRun(pace, this::say, soFar -> write(soFar, folder)).measure(works, counts);
        out.print(json ? JsonText.pretty(BenchJson.of(result)) : BenchText.plain(result));
        say("written: " + folder);
        result.failures().forEach(failure -> err.println("nazca: " + failure));
        return result.failures().isEmpty() ? 0 : 1;
    }

    /** Ends with 1 if a result differs, whoever is faster. */
    private int openCl() {
        if (!OpenCl.names(device)) {
            throw new UserMistake(
                    "--device must be cpu or opencl[:N] here, got '%s'".formatted(device));
        }
        OpenCl.missing(device)
                .ifPresent(
                        why -> {
                            throw new UserMistake(
                                    "the device %s cannot be used: %s".formatted(device, why));
                        });
        DeviceResult result = new DeviceBench(device, quick, this::say).measure();
        out.print(json ? JsonText.pretty(result.json()) : result.text());
        return result.agrees() ? 0 : 1;
    }

    private List<Integer> threadCounts() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors() == 1 ? List.of(1) : List.of(1, 2);
        }
        if (threads < 1) {
            throw new UserMistake("--threads must be at least 1, got " + threads);
        }
        return List.of(threads);
    }

    private Path folder() throws IOException {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        String time = now.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss"));
        Path folder = directory == null ? Path.of("runs", "bench-" + time) : directory;
        Files.createDirectories(folder);
        return folder;
    }

    private void write(BenchResult result, Path folder) {
        try {
            write(folder.resolve("bench.json"), JsonText.pretty(BenchJson.of(result)));
            write(folder.resolve("bench.html"), BenchPage.html(result));
            if (markdown != null) {
                write(markdown, BenchText.markdown(result));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void say(String line) {
        if (!quiet) {
            err.println(line);
        }
    }
}
