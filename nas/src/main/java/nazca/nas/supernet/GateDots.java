package nazca.nas.supernet;

import nazca.tensor.Memory;
import nazca.tensor.Require;
import nazca.tensor.View;

/**
 * Where a backward pass leaves dL/dgate of the candidates of many edges, side by side, so that the
 * host reads all of them at once: each reading waits for the device.
 */
final class GateDots {
    private final View room;
    private final float[] values;
    private int reserved;
    private boolean stale = true;

    /** Room for {@code capacity} candidates. */
    GateDots(Memory memory, int capacity) {
        this.room = new View(memory.allocate(4L * Math.max(capacity, 1)), 0);
        this.values = new float[capacity];
    }

    /** The place of the first of an edge's {@code count} candidates. */
    int reserve(int count) {
        Require.argument(
                reserved + count <= values.length,
                "gate gradients: there is room for %d candidates, %d are asked for",
                values.length,
                reserved + count);
        int first = reserved;
        reserved += count;
        return first;
    }

    /** Where the one at a place goes. What was read before is old from now on. */
    View at(int place) {
        stale = true;
        return room.plus(4L * place);
    }

    /** The one at a place, read with all others if any is new. */
    float read(Memory memory, int place) {
        if (stale) {
            float[] all = memory.download(room, values.length);
            System.arraycopy(all, 0, values, 0, values.length);
            stale = false;
        }
        return values[place];
    }
}
