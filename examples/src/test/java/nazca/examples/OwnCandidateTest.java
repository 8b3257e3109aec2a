package nazca.examples;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OwnCandidateTest {
    @TempDir private Path directory;

    @Test
    void theSearchMeasuresTheCandidateAndMayChooseIt() throws IOException {
        Path out = directory.resolve("run");
        SearchResult result =
                OwnCandidate.search(
                        out,
                        List.of(
                                "data.name=synthetic",
                                "data.limit_train=64",
                                "data.limit_eval=32",
                                "algorithm.warmup_epochs=0",
                                "algorithm.epochs=1",
                                "finetune.epochs=0",
                                "latency.measure=false"));
        assertThat(result.architecture()).hasSize(3);
        assertThat(Files.readString(new RunDirectory(out).latencyTable()))
                .contains("layers:dw3s1r_pw32r_dw5s1");
    }
}
