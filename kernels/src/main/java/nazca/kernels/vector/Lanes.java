package nazca.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * The vector width of this JVM and how kernels address memory: constants, so that the compiler
 * folds them.
 *
 * <p>The system property {@value #BITS_PROPERTY} chooses 128, 256 or 512 bits; without it the width
 * is the processor's preferred one. Kernels address the whole memory through {@link #ALL} at {@code
 * address & ADDRESS_MASK} plus {@code counter * (stride & STRIDE_MASK)}: the compiler then knows
 * every offset's range and drops its bounds checks. Whoever does so has checked all extents before;
 * host memory is freed by an explicit close only, never behind a running call.
 */
public final class Lanes {
    /** The system property that sets the vector width in bits. */
    public static final String BITS_PROPERTY = "nazca.vector.bits";

    /** The system property that, when {@code true}, makes kernels check every access. */
    public static final String CHECKED_PROPERTY = "nazca.vector.checked";

    /** The one vector shape of this JVM. */
    public static final VectorSpecies<Float> SPECIES = species(System.getProperty(BITS_PROPERTY));

    /** Floats in a vector. */
    public static final int LANES = SPECIES.length();

    /** Bytes in a vector. */
    public static final int BYTES = SPECIES.vectorByteSize();

    /** Bits in a vector. */
    public static final int BITS = SPECIES.vectorBitSize();

    /** Whether kernels check every access. */
    public static final boolean CHECKED = Boolean.getBoolean(CHECKED_PROPERTY);

    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ORDER);

    /** All of memory, addressed from 0. */
    static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    /** Keeps an address within 47 bits, which every user-space address fits. */
    static final long ADDRESS_MASK = (1L << 47) - 1;

    /** Keeps a byte stride that is multiplied by an int counter within 24 bits. */
    static final long STRIDE_MASK = (1L << 24) - 1;

    static {
        Rehearsal.run();
    }

    private Lanes() {}

    /** How many vectors cover {@code elements} floats. */
    static int vectors(int elements) {
        return (elements + LANES - 1) / LANES;
    }

    private static VectorSpecies<Float> species(@Nullable String bits) {
        if (bits == null) {
            return FloatVector.SPECIES_PREFERRED;
        }
        return switch (bits) {
            case "128" -> FloatVector.SPECIES_128;
            case "256" -> FloatVector.SPECIES_256;
            case "512" -> FloatVector.SPECIES_512;
            default ->
                    throw new IllegalArgumentException(
                            BITS_PROPERTY + " must be 128, 256 or 512, got " + bits);
        };
    }
}
