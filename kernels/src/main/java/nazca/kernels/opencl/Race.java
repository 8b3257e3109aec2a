package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClMemory;
import nazca.tensor.View;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Candidates for one operation at one shape: those with the plain kernel's bits are timed. */
final class Race {
    private static final int TIMINGS = 7;

    /** A variant that takes longer than this many times the best one is timed once. */
    private static final int HOPELESS = 2;

    private Race() {}

    /** A variant's name, and one launch of it. */
    record Candidate(String variant, Runnable launch) {}

    /** The fastest of some widths, beside one channel to a work-item. */
    static TunedShape fastest(
            String operation,
            ShapeClass shape,
            List<Integer> widths,
            IntConsumer launch,
            OpenClMemory memory,
            View results,
            int count) {
        List<Candidate> candidates =
                widths.stream()
                        .map(
                                width ->
                                        new Candidate(
                                                new ProductVariant(width, 1).text(),
                                                () -> launch.accept(width)))
                        .toList();
        return fastest(
                operation, shape, () -> launch.accept(1), candidates, memory, results, count);
    }

    static TunedShape fastest(
            String operation,
            ShapeClass shape,
            Runnable plain,
            List<Candidate> candidates,
            OpenClMemory memory,
            View results,
            int count) {
        plain.run();
        float[] expected = memory.download(results, count);
        long plainNanos = median(plain, memory, Long.MAX_VALUE);
        String best = "";
        long bestNanos = Long.MAX_VALUE;
        int wrong = 0;
        for (Candidate candidate : candidates) {
            memory.clear(results, 4L * count);
            candidate.launch().run();
            if (!Arrays.equals(memory.download(results, count), expected)) {
                wrong++;
                continue;
            }
            long nanos = median(candidate.launch(), memory, bestNanos);
            if (nanos < bestNanos) {
                bestNanos = nanos;
                best = candidate.variant();
            }
        }
        return new TunedShape(operation, shape.text(), best, bestNanos, plainNanos, wrong);
    }

    /** The median of some launches; the first one where that is hopeless beside {@code best}. */
    private static long median(Runnable launch, OpenClMemory memory, long best) {
        long[] nanos = new long[TIMINGS];
        for (int i = 0; i < TIMINGS; i++) {
            long start = System.nanoTime();
            launch.run();
            memory.finish();
            nanos[i] = System.nanoTime() - start;
            if (i == 0 && nanos[0] / HOPELESS > best) {
                return nanos[0];
            }
        }
        Arrays.sort(nanos);
        return nanos[TIMINGS / 2];
    }
}
