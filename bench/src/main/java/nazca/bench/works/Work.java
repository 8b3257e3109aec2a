package nazca.bench.works;

import nazca.bench.peer.WorkKind;
import nazca.bench.versus.Row;

import java.util.List;

/** Something to measure. */
public interface Work {
    /** What is done, for example {@code pointwise forward}. */
    String name();

    /** The size, as the table prints it. */
    String shape();

    /** What a peer has to do for it. */
    WorkKind kind();

    /** Whether a quick run leaves it out. */
    default boolean thorough() {
        return false;
    }

    /** Measures it: one row, or several where one run tells several things. */
    List<Row> measure(Setting setting);
}
