package nazca.nas.train;

import nazca.autograd.NamedTensor;
import nazca.nas.run.Checkpoint;
import nazca.tensor.Memory;
import nazca.tensor.files.TensorEntry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of a checkpoint as phases read and write it: tensors by name, numbers in double, and
 * text.
 */
public final class Snapshot {
    private final Map<String, TensorEntry> tensors = new TreeMap<>();
    private final Map<String, String> facts = new TreeMap<>();

    /** What a checkpoint holds; its memory must outlive the snapshot. */
    public static Snapshot of(Checkpoint checkpoint) {
        Snapshot snapshot = new Snapshot();
        for (TensorEntry tensor : checkpoint.tensors()) {
            snapshot.tensors.put(tensor.name(), tensor);
        }
        snapshot.facts.putAll(checkpoint.metadata());
        return snapshot;
    }

    /** The checkpoint of this content. */
    public Checkpoint checkpoint(long tick) {
        return new Checkpoint(tick, facts, tensors.values());
    }

    /** Tensors by name, to be changed as well. */
    public Map<String, TensorEntry> tensors() {
        return tensors;
    }

    /** Texts by name, to be changed as well. */
    public Map<String, String> facts() {
        return facts;
    }

    /** Copies tensors out of the device under their names behind a prefix. */
    public void saveTensors(String prefix, List<NamedTensor> from, Memory memory) {
        for (NamedTensor tensor : from) {
            long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
            float[] values = memory.download(tensor.view(), tensor.elements());
            String name = prefix + tensor.name();
            tensors.put(name, TensorEntry.of(name, values, shape));
        }
    }

    /**
     * Copies them back.
     *
     * @throws IllegalStateException if one is missing or has another size
     */
    public void restoreTensors(String prefix, List<NamedTensor> into, Memory memory) {
        for (NamedTensor tensor : into) {
            TensorEntry saved = tensors.get(prefix + tensor.name());
            if (saved == null || saved.data().byteSize() != 4L * tensor.elements()) {
                throw new IllegalStateException(
                        "the checkpoint has no tensor "
                                + prefix
                                + tensor.name()
                                + " "
                                + tensor.shape());
            }
            memory.upload(saved.data(), tensor.view(), saved.data().byteSize());
        }
    }

    /** Keeps a tensor under another name. */
    public void put(String name, TensorEntry tensor) {
        tensors.put(name, new TensorEntry(name, tensor.type(), tensor.shape(), tensor.data()));
    }

    /** Keeps numbers in double. */
    public void saveNumbers(String name, double... values) {
        tensors.put(name, TensorEntry.of(name, values.clone(), values.length));
    }

    /**
     * Numbers that were kept.
     *
     * @throws IllegalStateException if there are none of this name
     */
    public double[] numbers(String name) {
        TensorEntry saved = tensors.get(name);
        if (saved == null) {
            throw new IllegalStateException("the checkpoint has no numbers " + name);
        }
        return saved.doubles();
    }

    /**
     * The first of the numbers that were kept.
     *
     * @throws IllegalStateException if there are none of this name
     */
    public double number(String name) {
        return numbers(name)[0];
    }

    /**
     * A text that was kept.
     *
     * @throws IllegalStateException if there is none of this name
     */
    public String fact(String name) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("the checkpoint says nothing of " + name);
        }
        return value;
    }
}
