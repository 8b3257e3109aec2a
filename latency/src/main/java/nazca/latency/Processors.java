package nazca.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The order in which threads get processors. */
final class Processors {
    private Processors() {}

    /** One hardware thread of every core first, as the kernel names cores; then the others. */
    static int[] coresFirst(BitSet allowed) {
        return coresFirst(allowed, Processors::siblings);
    }

    /**
     * One processor of every core first, then the second of each, and so on.
     *
     * @param core a name that the processors of one core share
     */
    static int[] coresFirst(BitSet allowed, IntFunction<String> core) {
        Map<String, Integer> taken = new HashMap<>();
        List<List<Integer>> turns = new ArrayList<>();
        allowed.stream()
                .forEach(
                        cpu -> {
                            int turn = taken.merge(core.apply(cpu), 1, Integer::sum) - 1;
                            if (turn == turns.size()) {
                                turns.add(new ArrayList<>());
                            }
                            turns.get(turn).add(cpu);
                        });
        return turns.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    }

    /** The list of hardware threads in the processor's core, or its own number where unknown. */
    private static String siblings(int cpu) {
        Path file = Path.of("/sys/devices/system/cpu/cpu" + cpu + "/topology/thread_siblings_list");
        try {
            return Files.readString(file);
        } catch (IOException unknown) {
            return String.valueOf(cpu);
        }
    }
}
