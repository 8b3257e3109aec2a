package nazca.tensor.files;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/** A file whose content breaks its format: damaged, cut short, or of another kind. */
public final class MalformedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * The message is "file: problem".
     *
     * @param problem what is wrong, in a few words
     */
    public MalformedFileException(Path file, String problem) {
        this(file, problem, null);
    }

    /** The same with the exception that showed the problem. */
    public MalformedFileException(Path file, String problem, @Nullable Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
