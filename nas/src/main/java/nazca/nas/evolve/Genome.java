package nazca.nas.evolve;

import java.util.Arrays;
import java.util.List;

/**
 * A network of a space as evolution sees it.
 *
 * @param choice candidate per edge
 */
public record Genome(List<Integer> choice) {
    /** Fixes the list. */
    public Genome {
        choice = List.copyOf(choice);
    }

    /** The network of these candidates. */
    public static Genome of(int... choice) {
        return new Genome(Arrays.stream(choice).boxed().toList());
    }

    /** Candidate per edge, as the rest of the program takes it. */
    public int[] toArray() {
        return choice.stream().mapToInt(Integer::intValue).toArray();
    }
}
