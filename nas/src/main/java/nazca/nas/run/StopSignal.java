package nazca.nas.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish that a run save itself and end. Work asks {@link #requested} between steps; when the
 * process is told to end (Ctrl-C), the wish is made and the process waits a while for it to be
 * heard.
 */
public final class StopSignal {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;

    /** Whether the run should save itself and throw {@link RunInterrupted}. */
    public boolean requested() {
        return requested;
    }

    /** Wishes that the run end. */
    public void request() {
        requested = true;
    }

    /** Says that nothing is left to save, so that the process may end. */
    public void ended() {
        ended.countDown();
    }

    /**
     * Makes the end of the process wait until the work has {@link #ended}, at most a minute. A
     * process that is interrupted has exit code 130, whatever the work returns.
     */
    public void holdShutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "nazca-stop"));
    }

    private void stopAndWait() {
        request();
        try {
            boolean saved = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!saved) {
                System.err.println("nazca: the run did not stop in time; its checkpoints are good");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
