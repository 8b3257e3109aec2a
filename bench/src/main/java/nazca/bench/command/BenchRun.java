package nazca.bench.command;

import nazca.bench.MachineDescription;
import nazca.bench.outcome.BenchResult;
import nazca.bench.versus.Ceilings;
import nazca.bench.versus.Duel;
import nazca.bench.versus.Pace;
import nazca.bench.versus.Roofs;
import nazca.bench.versus.Row;
import nazca.bench.works.Setting;
import nazca.bench.works.Work;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.cpu.KernelWarmUp;
import nazca.tensor.Workers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Measures works on one number of threads after the other, and tells after each of them what there
 * is so far: a run takes long, and a peer's library may end the process.
 */
final class BenchRun {
    /** Where peers unpack their files: set by the launcher. */
    private static final String FOLDER_PROPERTY = "nazca.bench.peers";

    private final Pace pace;
    private final Consumer<String> progress;
    private final Consumer<BenchResult> soFar;
    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<Integer, Roofs> roofs = new TreeMap<>();
    private String machine = "";

    BenchRun(Pace pace, Consumer<String> progress, Consumer<BenchResult> soFar) {
        this.pace = pace;
        this.progress = progress;
        this.soFar = soFar;
    }

    BenchResult measure(List<Work> works, List<Integer> threadCounts) {
        try (Peers peers = Peers.open(folder(), works, progress)) {
            for (int threads : threadCounts) {
                measure(works, threads, peers);
            }
            return result(peers);
        }
    }

    private BenchResult result(Peers peers) {
        return new BenchResult(machine, peers.identities(), peers.absences(), roofs, rows);
    }

    private void measure(List<Work> works, int threads, Peers peers) {
        try (Workers workers = new Workers(threads)) {
            Kernels kernels = CpuKernels.choose(workers);
            machine = withoutFolders(MachineDescription.text(kernels)) + "\n";
            progress.accept("threads %d: compiling kernels".formatted(threads));
            Optional<String> boxed = KernelWarmUp.run(kernels, pace.compileNanos());
            if (!KernelWarmUp.compilerFlagsAreSet()) {
                boxed.ifPresent(progress);
            }
            try (Ceilings ceilings = new Ceilings(workers)) {
                roofs.put(threads, ceilings.roofs());
                peers.threads(threads);
                peers.refuseSlow(ceilings.roofs(), threads, progress);
                Duel duel = new Duel(ceilings, pace, threads > 1);
                Setting setting =
                        new Setting(workers, kernels, duel, peers.all(), peers::absent, folder());
                for (int i = 0; i < works.size(); i++) {
                    progress.accept(label(works, i, threads));
                    List<Row> measured = works.get(i).measure(setting);
                    rows.addAll(measured);
                    soFar.accept(result(peers));
                    progress.accept(
                            "    "
                                    + measured.stream()
                                            .map(BenchRun::glance)
                                            .collect(Collectors.joining("; ")));
                }
            }
        }
    }

    /** The text with files named without where they lie, and without what the launcher tells us. */
    static String withoutFolders(String text) {
        return text.replaceAll(" -D" + FOLDER_PROPERTY + "=\\S*", "").replaceAll("=/\\S*/", "=");
    }

    private static String label(List<Work> works, int i, int threads) {
        Work work = works.get(i);
        return "threads %d, %d of %d: %s %s"
                .formatted(threads, i + 1, works.size(), work.name(), work.shape());
    }

    /** A few words on a row while the others are measured. */
    private static String glance(Row row) {
        return switch (row) {
            case Row.Timed timed ->
                    "%.3f ms, %.0f%% of %s%s"
                            .formatted(
                                    1e3 * timed.outcome().seconds(),
                                    100 * timed.outcome().share(),
                                    timed.outcome().limit().name(),
                                    timed.outcome().peers().stream()
                                            .map(p -> ", %s %.2f".formatted(p.name(), p.ratio()))
                                            .collect(Collectors.joining()));
            case Row.Counted counted ->
                    "%s: %.0f %s".formatted(counted.work(), counted.value(), counted.unit());
        };
    }

    private static Path folder() {
        String given = System.getProperty(FOLDER_PROPERTY);
        return given == null
                ? Path.of(System.getProperty("java.io.tmpdir"), "nazca-peers")
                : Path.of(given);
    }
}
