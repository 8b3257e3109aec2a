package nazca.nas.derive;

import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.MaximumCost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The most probable network whose costs are all within their targets:
 *
 * <pre>
 *   max over choices of sum over edges of log p[choice]   where every cost is &lt;= its target
 * </pre>
 *
 * <p>Exact, by labels (costs so far, log p so far) that grow edge by edge: a label that another one
 * beats in every respect can lead to nothing better and is dropped. A maximum, peak memory, needs
 * no label: candidates above its target are left out. Of equal networks the one with the lowest
 * candidates, first edge first, is taken.
 *
 * <p>Where more labels than a limit survive at an edge, their costs are rounded up to 1/4096 of the
 * target. What is found then keeps every target, but a more probable network may exist.
 */
public final class BudgetDerivation {
    /** Labels at an edge beyond which costs are rounded. */
    public static final int MOST_LABELS = 100_000;

    private static final int GRID = 4096;

    /** Room for the order of summation in a bound that only prunes. */
    private static final double SLACK = 1e-9;

    private final double[][] p;
    private final List<AdditiveCost> sums = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();
    private final boolean[][] allowed;
    private final double[][] least;
    private final int mostLabels;
    private boolean possible = true;
    private boolean rounded;

    /**
     * A derived network.
     *
     * @param choice candidate per edge
     * @param rounded whether costs were rounded, so that it need not be the most probable one
     */
    public record Derived(int[] choice, boolean rounded) {}

    /** A chain of candidates from the first edge on. */
    private record Label(double[] costs, double logP, long order, int[] choice) {
        static final Comparator<Label> MOST_PROBABLE_FIRST =
                Comparator.comparingDouble((Label label) -> -label.logP)
                        .thenComparingLong(label -> label.order);
    }

    private BudgetDerivation(double[][] p, List<CostTerm> terms, int mostLabels) {
        this.p = p;
        this.mostLabels = mostLabels;
        this.allowed = new boolean[p.length][];
        for (int e = 0; e < p.length; e++) {
            allowed[e] = new boolean[p[e].length];
            Arrays.fill(allowed[e], true);
        }
        for (CostTerm term : terms) {
            switch (term.cost()) {
                case AdditiveCost sum -> {
                    sums.add(sum);
                    limits.add(term.target());
                }
                case MaximumCost maximum -> filter(maximum, term.target());
            }
        }
        this.least = sums.stream().map(this::leastBehind).toArray(double[][]::new);
    }

    /**
     * The most probable network within every target, or none where no network is.
     *
     * @param p probability of every candidate of every edge
     * @param terms costs and targets
     */
    public static Optional<Derived> mostProbable(double[][] p, List<CostTerm> terms) {
        return mostProbable(p, terms, MOST_LABELS);
    }

    static Optional<Derived> mostProbable(double[][] p, List<CostTerm> terms, int mostLabels) {
        return new BudgetDerivation(p, terms, mostLabels).run();
    }

    private void filter(MaximumCost maximum, double limit) {
        possible &= maximum.fixed() <= limit;
        for (int e = 0; e < allowed.length; e++) {
            for (int k = 0; k < allowed[e].length; k++) {
                allowed[e][k] &= maximum.candidates()[e][k] <= limit;
            }
        }
    }

    /** For every edge the least that the edges from it on cost. */
    private double[] leastBehind(AdditiveCost cost) {
        double[] behind = new double[p.length + 1];
        for (int e = p.length - 1; e >= 0; e--) {
            double cheapest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < p[e].length; k++) {
                if (allowed[e][k]) {
                    cheapest = Math.min(cheapest, cost.candidates()[e][k]);
                }
            }
            behind[e] = behind[e + 1] + cheapest;
        }
        return behind;
    }

    private Optional<Derived> run() {
        if (!possible) {
            return Optional.empty();
        }
        double[] start = sums.stream().mapToDouble(AdditiveCost::fixed).toArray();
        List<Label> labels = List.of(new Label(start, 0, 0, new int[0]));
        for (int e = 0; e < p.length; e++) {
            labels = undominated(grown(labels, e));
            if (labels.size() > mostLabels) {
                labels = undominated(roundedUp(labels));
            }
        }
        return labels.stream()
                .min(Label.MOST_PROBABLE_FIRST)
                .map(label -> new Derived(label.choice, rounded));
    }

    private List<Label> grown(List<Label> labels, int edge) {
        List<Label> grown = new ArrayList<>();
        for (int l = 0; l < labels.size(); l++) {
            Label label = labels.get(l);
            for (int k = 0; k < p[edge].length; k++) {
                double[] costs = new double[sums.size()];
                for (int c = 0; c < costs.length; c++) {
                    costs[c] = label.costs[c] + sums.get(c).candidates()[edge][k];
                }
                if (allowed[edge][k] && fits(costs, edge + 1)) {
                    int[] choice = Arrays.copyOf(label.choice, edge + 1);
                    choice[edge] = k;
                    double logP = label.logP + StrictMath.log(p[edge][k]);
                    grown.add(new Label(costs, logP, label.order * p[edge].length + k, choice));
                }
            }
        }
        return grown;
    }

    private boolean fits(double[] costs, int next) {
        for (int c = 0; c < costs.length; c++) {
            double limit = limits.get(c);
            double slack = next == p.length ? 0 : SLACK * limit;
            if (costs[c] + least[c][next] > limit + slack) {
                return false;
            }
        }
        return true;
    }

    private List<Label> roundedUp(List<Label> labels) {
        rounded = true;
        List<Label> coarse = new ArrayList<>();
        for (Label label : labels) {
            double[] costs = label.costs.clone();
            for (int c = 0; c < costs.length; c++) {
                double unit = limits.get(c) / GRID;
                costs[c] = Math.max(costs[c], Math.ceil(costs[c] / unit) * unit);
            }
            coarse.add(new Label(costs, label.logP, label.order, label.choice));
        }
        return coarse;
    }

    /**
     * The labels that no other one beats, in the order of their choices. Walking from the most
     * probable on, a label is beaten exactly where one before it costs no more in any respect.
     */
    private List<Label> undominated(List<Label> labels) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Label.MOST_PROBABLE_FIRST);
        Front front = new Front(sums.size());
        List<Label> kept = new ArrayList<>();
        for (Label label : sorted) {
            if (front.admits(label.costs)) {
                kept.add(label);
            }
        }
        kept.sort(Comparator.comparingLong(Label::order));
        List<Label> renumbered = new ArrayList<>();
        for (Label label : kept) {
            renumbered.add(new Label(label.costs, label.logP, renumbered.size(), label.choice));
        }
        return renumbered;
    }

    /** Cost vectors of which none is at least another in every respect. */
    private static final class Front {
        private final int dimensions;
        private final List<double[]> points = new ArrayList<>();
        private final TreeMap<Double, Double> staircase = new TreeMap<>();

        Front(int dimensions) {
            this.dimensions = dimensions;
        }

        /** Adds a point and says so, unless one of the front is nowhere above it. */
        boolean admits(double[] costs) {
            if (dimensions == 0) {
                return points.isEmpty() && points.add(costs);
            }
            if (dimensions > 2) {
                for (double[] point : points) {
                    if (nowhereAbove(point, costs)) {
                        return false;
                    }
                }
                return points.add(costs);
            }
            return climbs(costs[0], dimensions == 2 ? costs[1] : 0);
        }

        /** The front in the plane: the second cost falls as the first one rises. */
        private boolean climbs(double first, double second) {
            Map.Entry<Double, Double> before = staircase.floorEntry(first);
            if (before != null && before.getValue() <= second) {
                return false;
            }
            var behind = staircase.tailMap(first, true).entrySet().iterator();
            while (behind.hasNext() && behind.next().getValue() >= second) {
                behind.remove();
            }
            staircase.put(first, second);
            return true;
        }

        private static boolean nowhereAbove(double[] point, double[] costs) {
            for (int c = 0; c < costs.length; c++) {
                if (point[c] > costs[c]) {
                    return false;
                }
            }
            return true;
        }
    }
}
