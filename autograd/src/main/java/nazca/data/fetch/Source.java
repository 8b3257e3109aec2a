package nazca.data.fetch;

import java.io.IOException;
import java.nio.file.Path;

/** One place that a data set can come from. */
interface Source {
    /** What a sentence calls it. */
    String name();

    /**
     * Brings the data set's files, plain or as {@code NAME.gz}, into an empty folder; others may
     * lie beside them.
     *
     * @throws IOException if that fails; what is in the folder does not matter then
     */
    void bring(Path folder) throws IOException, InterruptedException;
}
