package nazca.kernels.testing;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.tensor.Device;
import nazca.tensor.HostBuffer;
import nazca.tensor.HostMemory;
import nazca.tensor.View;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** Operands of one kernel call, each between guards that no kernel may write. */
public final class GuardedMemory implements AutoCloseable {
    /** Floats of guard on either side. */
    private static final int GUARD = 64;

    /** A signalling pattern that no arithmetic produces. */
    private static final int SENTINEL = 0x7fa5a5a5;

    private final HostMemory memory = new HostMemory(new Device("cpu", "test"));
    private final List<Operand> operands = new ArrayList<>();

    private record Operand(HostBuffer buffer, int count) {}

    /** A place that holds the values. */
    public View of(float[] values) {
        View view = output(values.length);
        memory.upload(values, view);
        return view;
    }

    /** A place for {@code count} floats, none of them set. */
    public View output(int count) {
        HostBuffer buffer = memory.allocate(4L * (count + 2 * GUARD));
        for (int i = 0; i < count + 2 * GUARD; i++) {
            buffer.segment().setAtIndex(ValueLayout.JAVA_INT, i, SENTINEL);
        }
        operands.add(new Operand(buffer, count));
        return new View(buffer, 4L * GUARD);
    }

    /** The floats at a place. */
    public float[] values(View view, int count) {
        return memory.download(view, count);
    }

    /** Fails if a guard was written. */
    public void assertGuardsIntact() {
        for (Operand operand : operands) {
            for (int i = 0; i < GUARD; i++) {
                assertThat(bits(operand, i)).as("guard before, float %d", i).isEqualTo(SENTINEL);
                int behind = GUARD + operand.count() + i;
                assertThat(bits(operand, behind))
                        .as("guard behind, float %d", i)
                        .isEqualTo(SENTINEL);
            }
        }
    }

    private static int bits(Operand operand, int index) {
        return operand.buffer().segment().getAtIndex(ValueLayout.JAVA_INT, index);
    }

    @Override
    public void close() {
        memory.close();
    }
}
