package nazca.nas.tabular;

import nazca.nas.evolve.Accuracy;
import nazca.nas.evolve.Genome;
import nazca.nas.evolve.Landscape;
import nazca.tensor.random.RandomStream;

import java.util.List;
import java.util.Optional;

/** The networks of a table, which need not be all that its candidates could make. */
final class TabularLandscape implements Landscape {
    private final BenchmarkTable table;
    private final List<Integer> choices;
    private final List<Genome> genomes;

    TabularLandscape(BenchmarkTable table) {
        this.table = table;
        this.choices = table.candidates().stream().map(List::size).toList();
        this.genomes = List.copyOf(table.rows().keySet());
    }

    @Override
    public List<Integer> choices() {
        return choices;
    }

    @Override
    public List<String> costNames() {
        return table.costNames();
    }

    @Override
    public Optional<List<Double>> costs(Genome genome) {
        return row(genome).map(BenchmarkTable.Row::costs);
    }

    /**
     * What the table says.
     *
     * @throws IllegalArgumentException if it says nothing
     */
    @Override
    public Accuracy accuracy(Genome genome) {
        return row(genome)
                .map(BenchmarkTable.Row::accuracy)
                .orElseThrow(() -> new IllegalArgumentException("tabular: no network " + genome));
    }

    private Optional<BenchmarkTable.Row> row(Genome genome) {
        return Optional.ofNullable(table.rows().get(genome));
    }

    /** One of the table's rows, each as probable as any other. */
    @Override
    public Genome draw(RandomStream random) {
        return genomes.get(random.below(0, genomes.size()));
    }
}
