package nazca.nas.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Evaluates networks on several threads; what comes out does not depend on how many. */
public final class ParallelEvaluation implements AutoCloseable {
    private final Landscape landscape;
    private final ExecutorService threads;

    /** Evaluates on {@code threads} threads. */
    public ParallelEvaluation(Landscape landscape, int threads) {
        this.landscape = landscape;
        this.threads =
                Executors.newFixedThreadPool(
                        threads,
                        Thread.ofPlatform().daemon().name("nazca-evaluation-", 0).factory());
    }

    /**
     * The accuracy of each network, in their order.
     *
     * @throws IllegalStateException if the calling thread is interrupted
     */
    List<Accuracy> of(List<Genome> genomes) {
        if (genomes.size() == 1) {
            return List.of(landscape.accuracy(genomes.getFirst()));
        }
        List<Callable<Accuracy>> tasks = new ArrayList<>();
        genomes.forEach(genome -> tasks.add(() -> landscape.accuracy(genome)));
        try {
            List<Accuracy> found = new ArrayList<>();
            for (Future<Accuracy> done : threads.invokeAll(tasks)) {
                found.add(done.get());
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("evaluation: interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException own -> throw own;
                case Error own -> throw own;
                case null, default -> throw new IllegalStateException("evaluation: failed", e);
            }
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
