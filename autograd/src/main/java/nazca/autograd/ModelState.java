package nazca.autograd;

import nazca.tensor.Memory;
import nazca.tensor.ModelSlab;
import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything of a model that outlives a step, by name: parameters with their momentum, and running
 * statistics.
 */
public final class ModelState {
    private final ModelSlab slab;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<RunningStatistics> statistics = new ArrayList<>();
    private final Map<String, Parameter> shared = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** An empty state in the given memory. */
    public ModelState(Memory memory) {
        this.slab = new ModelSlab(memory);
    }

    /**
     * A new parameter, zeroed.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public Parameter parameter(String name, int... dimensions) {
        claim(name);
        List<Integer> extents = java.util.Arrays.stream(dimensions).boxed().toList();
        Parameter parameter = new Parameter(name, extents, slab, true);
        parameters.add(parameter);
        return parameter;
    }

    /**
     * The parameter of a name, made zeroed where there is none: what several operations read, of
     * which each adds to its gradient.
     *
     * @throws IllegalArgumentException if the name is taken by one of other extents
     */
    public Parameter shared(String name, int... dimensions) {
        Parameter known = shared.get(name);
        if (known == null) {
            Parameter made = parameter(name, dimensions);
            shared.put(name, made);
            return made;
        }
        List<Integer> extents = java.util.Arrays.stream(dimensions).boxed().toList();
        Require.argument(
                known.dimensions().equals(extents),
                "model: %s has extents %s, not %s",
                name,
                known.dimensions(),
                extents);
        return known;
    }

    /**
     * What stands where an operation reads a parameter and there is none: it is filled once, never
     * trained, and belongs neither to the parameters nor to the weights.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public Parameter fixed(String name, int elements) {
        claim(name);
        return new Parameter(name, List.of(elements), slab, false);
    }

    /**
     * New running statistics: mean 0 and variance 1.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public RunningStatistics statistics(String name, int channels) {
        claim(name);
        RunningStatistics running = new RunningStatistics(name, channels, slab);
        float[] ones = new float[channels];
        java.util.Arrays.fill(ones, 1f);
        slab.memory().upload(ones, running.variance());
        statistics.add(running);
        return running;
    }

    /** Parameters in the order in which they were made. */
    public List<Parameter> parameters() {
        return java.util.Collections.unmodifiableList(parameters);
    }

    /** Running statistics in the order in which they were made. */
    public List<RunningStatistics> statistics() {
        return java.util.Collections.unmodifiableList(statistics);
    }

    /** Every weight and running statistic, sorted by name: what a network is. */
    public List<NamedTensor> weights() {
        List<NamedTensor> tensors = new ArrayList<>();
        for (Parameter parameter : parameters) {
            tensors.add(
                    new NamedTensor(parameter.name(), parameter.dimensions(), parameter.value()));
        }
        for (RunningStatistics running : statistics) {
            List<Integer> shape = List.of(running.channels());
            tensors.add(new NamedTensor(running.name() + ".running_mean", shape, running.mean()));
            tensors.add(
                    new NamedTensor(
                            running.name() + ".running_variance", shape, running.variance()));
        }
        tensors.sort(java.util.Comparator.comparing(NamedTensor::name));
        return tensors;
    }

    /** Every velocity, sorted by name: what training needs to go on, beside the weights. */
    public List<NamedTensor> velocities() {
        return parameters.stream()
                .map(p -> new NamedTensor(p.name() + ".velocity", p.dimensions(), p.momentum()))
                .sorted(java.util.Comparator.comparing(NamedTensor::name))
                .toList();
    }

    /** Elements of all parameters. */
    public long parameterCount() {
        return parameters.stream().mapToLong(Parameter::elements).sum();
    }

    /** The memory that holds it all. */
    public Memory memory() {
        return slab.memory();
    }

    private void claim(String name) {
        Require.argument(names.add(name), "model: the name %s is taken", name);
    }
}
