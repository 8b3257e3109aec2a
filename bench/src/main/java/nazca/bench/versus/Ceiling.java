package nazca.bench.versus;

/** What bounds work on this machine, and how fast that is at the moment. */
public interface Ceiling {
    /** What bounds work of this cost. */
    Limit limit(Cost cost);

    /** The limit's operations or bytes per second, measured now. */
    double rate(Limit limit);
}
