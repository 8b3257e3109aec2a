package nazca.nn.weights;

import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.DType;
import nazca.tensor.Require;
import nazca.tensor.files.TensorEntry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Moves the weights and running statistics of a network between a model and named tensors. */
public final class NetworkWeights {
    private static final String OWN = "blocks.";
    private static final String TORCH = "features.";

    /** Counters that PyTorch's batch norms save and that inference and training do without. */
    private static final String COUNTER = ".num_batches_tracked";

    private static final String TORCH_STEM = "features.0.0.weight";
    private static final String OWN_STEM = "blocks.0.conv.weight";
    private static final String TORCH_LINEAR = "classifier.1.weight";
    private static final String OWN_LINEAR = ".linear.weight";

    private NetworkWeights() {}

    /**
     * Fills every tensor of a model. The names decide whether the layout is ours or PyTorch's.
     *
     * @param tensors by name
     * @param state of the network that {@code network} describes
     * @throws IllegalArgumentException if a tensor is missing, unknown, or of another type or
     *     shape, with all of them counted and some named; nothing has changed then
     */
    public static void load(
            SortedMap<String, TensorEntry> tensors, NetworkSpec network, ModelState state) {
        List<TorchTensor> needed = layout(tensors, network, state);
        Mismatches mismatches = new Mismatches();
        Map<String, TensorEntry> unknown = new HashMap<>(tensors);
        unknown.keySet().removeIf(name -> name.endsWith(COUNTER));
        for (TorchTensor tensor : needed) {
            unknown.remove(tensor.name());
            mismatches.compare(tensor, tensors.get(tensor.name()));
        }
        mismatches.unknown(unknown.keySet());
        mismatches.complain(network.name());
        Map<String, NamedTensor> own = new HashMap<>();
        state.weights().forEach(tensor -> own.put(tensor.name(), tensor));
        for (TorchTensor tensor : needed) {
            float[] values = tensor.toOwn(entry(tensors, tensor.name()).floats());
            state.memory().upload(values, named(own, tensor.own()).view());
        }
    }

    /** Every tensor of a model under PyTorch's names and in its layout. */
    public static List<TensorEntry> torch(NetworkSpec network, ModelState state) {
        Map<String, NamedTensor> own = new HashMap<>();
        state.weights().forEach(tensor -> own.put(tensor.name(), tensor));
        List<TensorEntry> entries = new ArrayList<>();
        for (TorchTensor tensor : TorchLayout.of(network)) {
            NamedTensor from = named(own, tensor.own());
            float[] values = state.memory().download(from.view(), from.elements());
            long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
            entries.add(TensorEntry.of(tensor.name(), tensor.toTorch(values), shape));
        }
        return entries;
    }

    /** The number of classes that tensors were saved for, if they tell. */
    public static OptionalInt classes(SortedMap<String, TensorEntry> tensors) {
        for (TensorEntry tensor : tensors.values()) {
            boolean torch = tensor.name().equals(TORCH_LINEAR);
            if ((torch || tensor.name().endsWith(OWN_LINEAR)) && tensor.shape().length == 2) {
                long classes = tensor.shape()[torch ? 0 : 1];
                return classes >= 1 && classes <= Integer.MAX_VALUE
                        ? OptionalInt.of((int) classes)
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The number of image channels that tensors were saved for, if they tell. */
    public static OptionalInt channels(
            SortedMap<String, TensorEntry> tensors, NetworkSpec network) {
        if (!(network.blocks().getFirst() instanceof ConvBlock stem)) {
            return OptionalInt.empty();
        }
        long channels = 0;
        TensorEntry torch = tensors.get(TORCH_STEM);
        TensorEntry own = tensors.get(OWN_STEM);
        if (torch != null && torch.shape().length == 4) {
            channels = torch.shape()[1];
        } else if (own != null && own.shape().length == 2) {
            channels = own.shape()[0] / ((long) stem.kernel() * stem.kernel());
        }
        return channels >= 1 && channels <= Integer.MAX_VALUE
                ? OptionalInt.of((int) channels)
                : OptionalInt.empty();
    }

    /** What is needed, in the layout that the names are of; ours needs no change of order. */
    private static List<TorchTensor> layout(
            SortedMap<String, TensorEntry> tensors, NetworkSpec network, ModelState state) {
        if (tensors.keySet().stream().anyMatch(name -> name.startsWith(TORCH))) {
            return TorchLayout.of(network);
        }
        Require.argument(
                tensors.keySet().stream().anyMatch(name -> name.startsWith(OWN)),
                "the names are neither this project's, as blocks.0.conv.weight, nor PyTorch's, as"
                        + " features.0.0.weight: %s",
                tensors.isEmpty() ? "there is no tensor" : "the first is " + tensors.firstKey());
        return state.weights().stream()
                .map(t -> new TorchTensor(t.name(), t.name(), t.shape(), 1, 1))
                .toList();
    }

    private static TensorEntry entry(SortedMap<String, TensorEntry> tensors, String name) {
        TensorEntry tensor = tensors.get(name);
        if (tensor == null || tensor.type() != DType.F32) {
            throw new IllegalStateException("the tensor " + name + " was compared and has gone");
        }
        return tensor;
    }

    private static NamedTensor named(Map<String, NamedTensor> tensors, String name) {
        NamedTensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalStateException("the model has no tensor " + name);
        }
        return tensor;
    }
}
