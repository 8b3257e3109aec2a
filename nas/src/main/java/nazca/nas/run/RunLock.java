package nazca.nas.run;

import nazca.nas.config.UserMistake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a run directory to one process. The system frees the lock when the process ends, however it
 * ends; the empty lock file stays.
 */
public final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks a run.
     *
     * @throws UserMistake if another process, or this one, has locked it already
     */
    public static RunLock acquire(RunDirectory directory) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        directory.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = tryLock(channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        if (!locked) {
            throw new UserMistake(
                    "the run %s is in use by another process: wait until it ends or stop it"
                            .formatted(directory.root()));
        }
        return new RunLock(channel);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
