package nazca.nas.search;

import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.nas.gate.ArchitectureParameters;
import nazca.tensor.files.Checksum;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** SHA-256 of what a run leaves: names and bits, in the order of the names. */
final class Hashes {
    private Hashes() {}

    /** Every weight and running statistic of a model. */
    static String ofWeights(ModelState state) {
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

    /** All architecture parameters, as F64. */
    static String ofParameters(ArchitectureParameters parameters) {
        Checksum checksum = new Checksum();
        for (int e = 0; e < parameters.edges(); e++) {
            MemorySegment bits = MemorySegment.ofArray(new double[parameters.alpha(e).length]);
            MemorySegment.copy(
                    parameters.alpha(e),
                    0,
                    bits,
                    ValueLayout.JAVA_DOUBLE_UNALIGNED,
                    0,
                    parameters.alpha(e).length);
            checksum.add("alpha." + e, bits);
        }
        return checksum.hex();
    }
}
