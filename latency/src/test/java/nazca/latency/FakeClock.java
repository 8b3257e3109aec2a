package nazca.latency;

import java.util.function.LongSupplier;

/** A clock that moves only when told to. */
final class FakeClock implements LongSupplier {
    private long nanos;

    @Override
    public long getAsLong() {
        return nanos;
    }

    void advance(long by) {
        nanos += by;
    }
}
