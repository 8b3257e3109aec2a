package nazca.nas.report;

import nazca.tensor.files.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes report.html of a run directory. */
public final class Report {
    /** The page's name in a run directory. */
    public static final String FILE = "report.html";

    private Report() {}

    /**
     * Writes report.html from what the directory holds and returns its path. The same files make
     * the same page. A run that has not finished gets a page that says so.
     *
     * @param runDirectory with metrics.jsonl at least
     * @throws IllegalArgumentException if there is no metrics.jsonl, or a line of it before the
     *     last is damaged
     * @throws IOException if a file cannot be read or the page cannot be written
     */
    public static Path write(Path runDirectory) throws IOException {
        String html = new Page(RunFiles.read(runDirectory)).html();
        Path file = runDirectory.resolve(FILE);
        AtomicFile.write(file, html.getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
