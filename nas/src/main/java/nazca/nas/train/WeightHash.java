package nazca.nas.train;

import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.tensor.files.Checksum;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** SHA-256 of a model: names and bits of every weight and running statistic. */
public final class WeightHash {
    private WeightHash() {}

    /** In hexadecimal, tensors in the order of their names. */
    public static String of(ModelState state) {
        List<NamedTensor> tensors = state.weights();
        int largest = tensors.stream().mapToInt(NamedTensor::elements).max().orElse(1);
        Checksum checksum = new Checksum();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment staged = arena.allocate(4L * largest, 64);
            for (NamedTensor tensor : tensors) {
                long bytes = 4L * tensor.elements();
                state.memory().download(tensor.view(), staged, bytes);
                checksum.add(tensor.name(), staged.asSlice(0, bytes));
            }
        }
        return checksum.hex();
    }
}
