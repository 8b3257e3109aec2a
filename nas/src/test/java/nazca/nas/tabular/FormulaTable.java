package nazca.nas.tabular;

import nazca.nas.evolve.FormulaLandscape;
import nazca.nas.evolve.Genome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the networks of the formula as a table. */
public final class FormulaTable {
    private static final List<String> NAMES = List.of("k3", "k5", "k7");

    private FormulaTable() {}

    /** All 6,561 networks, with two costs. */
    public static Path write(Path file) throws IOException {
        FormulaLandscape landscape = new FormulaLandscape();
        StringBuilder csv =
                new StringBuilder("architecture,macs,accuracy,test_accuracy,latency_ms\n");
        for (Genome genome : landscape.all()) {
            List<Double> costs = landscape.costs(genome).orElseThrow();
            double accuracy = landscape.accuracy(genome).top1();
            csv.append(genome.choice().stream().map(NAMES::get).collect(Collectors.joining(" | ")))
                    .append(
                            ",%s,%s,%s,%s\n"
                                    .formatted(
                                            costs.get(0), accuracy, accuracy - 0.25, costs.get(1)));
        }
        return Files.writeString(file, csv);
    }
}
