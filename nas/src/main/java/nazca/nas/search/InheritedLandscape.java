package nazca.nas.search;

import nazca.nas.evolve.Accuracy;
import nazca.nas.evolve.Genome;
import nazca.nas.evolve.Landscape;
import nazca.nas.space.SearchSpace;
import nazca.nn.RankedScore;
import nazca.tensor.random.RandomStream;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The networks of a space, as accurate as they are with the weights of a supernet. */
final class InheritedLandscape implements Landscape {
    private final List<Integer> choices;
    private final NetworkCosts costs;
    private final OneShotSupernet supernet;
    private final LimitedDraws draws;

    InheritedLandscape(SearchSpace space, NetworkCosts costs, OneShotSupernet supernet) {
        this.choices = Arrays.stream(space.choices()).boxed().toList();
        this.costs = costs;
        this.supernet = supernet;
        this.draws = new LimitedDraws(space.choices(), costs);
    }

    @Override
    public List<Integer> choices() {
        return choices;
    }

    @Override
    public List<String> costNames() {
        return costs.names();
    }

    @Override
    public Optional<List<Double>> costs(Genome genome) {
        return Optional.of(costs.of(choice(genome)));
    }

    /** On the architecture split. The supernet runs one path at a time. */
    @Override
    public synchronized Accuracy accuracy(Genome genome) {
        RankedScore score = supernet.score(choice(genome));
        return new Accuracy(score.top1(), score.top5());
    }

    /** Within the limits wherever a draw can be brought there. */
    @Override
    public Genome draw(RandomStream random) {
        return Genome.of(draws.draw(random));
    }

    /** Candidate per edge. */
    static int[] choice(Genome genome) {
        return genome.choice().stream().mapToInt(Integer::intValue).toArray();
    }
}
