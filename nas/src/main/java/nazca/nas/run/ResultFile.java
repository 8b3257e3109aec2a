package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.UserMistake;
import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The file result.json. */
public final class ResultFile {
    private ResultFile() {}

    /** Creates or replaces the file. */
    public static void write(Path file, SearchResult result) throws IOException {
        AtomicFile.write(file, JsonText.pretty(result.written()).getBytes(StandardCharsets.UTF_8));
    }

    /** Creates or replaces the file of a training run. */
    public static void write(Path file, TrainResult result) throws IOException {
        AtomicFile.write(file, JsonText.pretty(result.written()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the file of a training run.
     *
     * @throws UserMistake if it is not as a run wrote it
     */
    public static TrainResult readTraining(Path file) {
        Fields fields = Fields.ofJson(file, "the result");
        TrainResult result = TrainResult.read(fields);
        fields.done();
        return result;
    }

    /**
     * Reads the file.
     *
     * @throws UserMistake if it is not as a run wrote it
     */
    public static SearchResult read(Path file) {
        Fields fields = Fields.ofJson(file, "the result");
        SearchResult result = SearchResult.read(fields);
        fields.done();
        return result;
    }

    /**
     * Reads the file of a run of any kind, as it stands.
     *
     * @throws UserMistake if it is no JSON object
     */
    public static Map<String, @Nullable Object> readPlain(Path file) {
        return Fields.ofJson(file, "the result").plain();
    }
}
