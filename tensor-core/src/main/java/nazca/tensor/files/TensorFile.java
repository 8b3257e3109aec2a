package nazca.tensor.files;

import nazca.tensor.DType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file of tensors holds.
 *
 * @param file where it was read from
 * @param metadata free text by key
 * @param tensors the tensors by name
 */
public record TensorFile(
        Path file, SortedMap<String, String> metadata, SortedMap<String, TensorEntry> tensors) {
    /** Copies the maps, so that the content stays as it was read. */
    public TensorFile {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
        tensors = Collections.unmodifiableSortedMap(new TreeMap<>(tensors));
    }

    /**
     * The tensor of this name.
     *
     * @throws MalformedFileException if there is none
     */
    public TensorEntry tensor(String name) throws MalformedFileException {
        TensorEntry tensor = tensors.get(name);
        if (tensor == null) {
            throw new MalformedFileException(file, "it has no tensor '%s'".formatted(name));
        }
        return tensor;
    }

    /**
     * The tensor of this name, known to have this type and shape.
     *
     * @throws MalformedFileException if there is none, or it has another type or shape
     */
    public TensorEntry tensor(String name, DType type, long... shape)
            throws MalformedFileException {
        TensorEntry tensor = tensor(name);
        if (tensor.type() != type || !Arrays.equals(tensor.shape(), shape)) {
            throw new MalformedFileException(
                    file,
                    "tensor '%s' must be %s %s, got %s %s"
                            .formatted(
                                    name,
                                    type,
                                    Arrays.toString(shape),
                                    tensor.type(),
                                    Arrays.toString(tensor.shape())));
        }
        return tensor;
    }
}
