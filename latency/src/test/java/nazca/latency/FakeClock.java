package nazca.latency;

/** Clocks that move only when told to. */
final class FakeClock implements HostClock {
    private long nanos;
    private long compilationNanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public long compilationNanos() {
        return compilationNanos;
    }

    void advance(long by) {
        nanos += by;
    }

    void compile(long by) {
        compilationNanos += by;
    }
}
