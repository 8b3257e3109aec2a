package nazca.nas.search;

import nazca.nas.gate.ArchitectureParameters;
import nazca.tensor.files.Checksum;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** SHA-256 of the architecture parameters of a run. */
final class AlphaHash {
    private AlphaHash() {}

    /** All architecture parameters, as F64. */
    static String of(ArchitectureParameters parameters) {
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
