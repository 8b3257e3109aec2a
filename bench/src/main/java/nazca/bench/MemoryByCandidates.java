package nazca.bench;

import nazca.kernels.cpu.CpuKernels;
import nazca.nas.gate.GateMode;
import nazca.nas.report.PlotFile;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.MixedCells;
import nazca.nas.space.MixedTree;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.SpaceBlock;
import nazca.nas.space.Spaces;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.MBConvBlock;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Peak step memory against the number of candidates an edge has, as a table on standard output and
 * as a plot: {@code MemoryByCandidates docs/memory.svg}.
 */
public final class MemoryByCandidates {
    /** Images a step. */
    static final int BATCH = 64;

    private static final int FEWEST = 2;
    private static final int MOST = 7;

    private static final List<String> STEPS =
            List.of(
                    "darts",
                    "proxyless-g, full",
                    "proxyless-g, full-v2",
                    "proxyless-g, two",
                    "gdas",
                    "spos");

    /** Peak bytes of what is compared, from the hungriest to the most frugal. */
    record Peaks(
            long weightedSum,
            long full,
            long fullV2,
            long two,
            long straightThrough,
            long weightStep) {
        private List<Long> inOrder() {
            return List.of(weightedSum, full, fullV2, two, straightThrough, weightStep);
        }
    }

    private MemoryByCandidates() {}

    /**
     * Measures, prints and draws.
     *
     * @param args the file of the plot
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: MemoryByCandidates FILE.svg");
            System.exit(2);
        }
        try (Workers workers = new Workers(1)) {
            List<Peaks> peaks = new ArrayList<>();
            System.out.println(row("candidates", STEPS));
            System.out.println(row("---:", Collections.nCopies(STEPS.size(), "---:")));
            for (int count = FEWEST; count <= MOST; count++) {
                Peaks measured = measure(memory(workers, ofEqual(count), BATCH));
                peaks.add(measured);
                System.out.println(row(Integer.toString(count), texts(measured)));
            }
            Peaks whole = measure(memory(workers, small(), BATCH));
            System.out.println(row("mbconv-small as it is", texts(whole)));
            plot(peaks).write(Path.of(args[0]));
        }
    }

    /** The space {@code mbconv-small} with equally many, equally large candidates on every edge. */
    static SearchSpace ofEqual(int count) {
        SearchSpace space = small();
        List<SpaceBlock> blocks =
                space.blocks().stream().map(block -> withCandidates(block, count)).toList();
        return new SearchSpace("equal-" + count, space.input(), space.classes(), blocks);
    }

    private static SearchSpace small() {
        return Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10);
    }

    private static SpaceBlock withCandidates(SpaceBlock block, int count) {
        return switch (block) {
            case FixedBlock _, MixedTree _, MixedCells _ -> block;
            case MixedBlock mixed -> {
                BlockSpec largest =
                        mixed.candidates().stream()
                                .filter(spec -> spec instanceof MBConvBlock)
                                .reduce((_, later) -> later)
                                .orElseThrow();
                yield new MixedBlock(Collections.nCopies(count, largest));
            }
        };
    }

    static SearchStepMemory memory(Workers workers, SearchSpace space, int batch) {
        return new SearchStepMemory(CpuKernels.choose(workers), space, batch);
    }

    /** Runs one step of each kind. */
    static Peaks measure(SearchStepMemory memory) {
        return new Peaks(
                memory.weightedSum(),
                memory.architectureStep(GateMode.FULL),
                memory.architectureStep(GateMode.FULL_V2),
                memory.architectureStep(GateMode.TWO),
                memory.straightThrough(),
                memory.weightStep());
    }

    private static PlotFile plot(List<Peaks> peaks) {
        double[] counts = IntStream.rangeClosed(FEWEST, MOST).asDoubleStream().toArray();
        List<PlotFile.Line> lines = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            int step = i;
            double[] megabytes =
                    peaks.stream().mapToDouble(p -> p.inOrder().get(step) / 1e6).toArray();
            lines.add(new PlotFile.Line(STEPS.get(step), counts, megabytes));
        }
        return new PlotFile(
                "Peak memory of a search step",
                "Megabytes of step memory against the number of candidates of every edge: the"
                    + " weighted sum of darts grows with every candidate, full-v2, two, gdas and"
                    + " the single paths of spos do not grow.",
                "MB, batch " + BATCH,
                "candidates of every edge",
                lines);
    }

    private static List<String> texts(Peaks peaks) {
        return peaks.inOrder().stream()
                .map(bytes -> String.format(Locale.ROOT, "%.1f MB", bytes / 1e6))
                .toList();
    }

    private static String row(String first, List<String> rest) {
        return "| " + first + " | " + String.join(" | ", rest) + " |";
    }
}
