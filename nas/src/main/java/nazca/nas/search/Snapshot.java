package nazca.nas.search;

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
final class Snapshot {
    private final Map<String, TensorEntry> tensors = new TreeMap<>();
    private final Map<String, String> facts = new TreeMap<>();

    /** What a checkpoint holds; its memory must outlive the snapshot. */
    static Snapshot of(Checkpoint checkpoint) {
        Snapshot snapshot = new Snapshot();
        for (TensorEntry tensor : checkpoint.tensors()) {
            snapshot.tensors.put(tensor.name(), tensor);
        }
        snapshot.facts.putAll(checkpoint.metadata());
        return snapshot;
    }

    Checkpoint checkpoint(long tick) {
        return new Checkpoint(tick, facts, tensors.values());
    }

    Map<String, TensorEntry> tensors() {
        return tensors;
    }

    Map<String, String> facts() {
        return facts;
    }

    /** Copies tensors out of the device under their names behind a prefix. */
    void saveTensors(String prefix, List<NamedTensor> from, Memory memory) {
        for (NamedTensor tensor : from) {
            long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
            float[] values = memory.download(tensor.view(), tensor.elements());
            String name = prefix + tensor.name();
            tensors.put(name, TensorEntry.of(name, values, shape));
        }
    }

    /** Copies them back. */
    void restoreTensors(String prefix, List<NamedTensor> into, Memory memory) {
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
    void put(String name, TensorEntry tensor) {
        tensors.put(name, new TensorEntry(name, tensor.type(), tensor.shape(), tensor.data()));
    }

    void saveNumbers(String name, double... values) {
        tensors.put(name, TensorEntry.of(name, values.clone(), values.length));
    }

    double[] numbers(String name) {
        TensorEntry saved = tensors.get(name);
        if (saved == null) {
            throw new IllegalStateException("the checkpoint has no numbers " + name);
        }
        return saved.doubles();
    }

    double number(String name) {
        return numbers(name)[0];
    }

    String fact(String name) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("the checkpoint says nothing of " + name);
        }
        return value;
    }
}
