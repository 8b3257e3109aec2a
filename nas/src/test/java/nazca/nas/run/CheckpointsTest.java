package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nazca.nas.config.UserMistake;
import nazca.tensor.files.SafeTensors;
import nazca.tensor.files.TensorEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class CheckpointsTest {
    private static final String HASH = "c0ffee";

    @TempDir Path directory;
    private final List<String> warnings = new ArrayList<>();

    @Test
    void whatIsSavedIsReadBack() throws IOException {
        Checkpoints.open(directory, HASH).save(checkpoint(42));

        try (Arena arena = Arena.ofConfined()) {
            Checkpoint read =
                    Checkpoints.open(directory, HASH)
                            .newestGood(arena, warnings::add)
                            .orElseThrow();
            assertThat(read.tick()).isEqualTo(42);
            assertThat(read.metadata()).containsExactly(Map.entry("epoch", "3"));
            assertThat(read.tensors()).extracting(TensorEntry::name).containsExactly("a", "w");
            List<TensorEntry> tensors = List.copyOf(read.tensors());
            assertThat(tensors.get(0).doubles()).containsExactly(0.1, -42);
            assertThat(tensors.get(1).floats()).containsExactly(42, Float.MIN_VALUE, -0f, 1e30f);
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void noneYetIsNoMistake() throws IOException {
        assertThat(newestTick()).isEmpty();
    }

    @Test
    void theLastTwoAreKept() throws IOException {
        Checkpoints checkpoints = Checkpoints.open(directory, HASH);
        for (long tick : new long[] {5, 7, 100, 1000}) {
            checkpoints.save(checkpoint(tick));
        }
        assertThat(names())
                .containsExactly("step-000000000100.safetensors", "step-000000001000.safetensors");
        assertThat(newestTick()).contains(1000L);
    }

    @Test
    void savingOneTickTwiceKeepsTheOneBefore() throws IOException {
        Checkpoints checkpoints = Checkpoints.open(directory, HASH);
        for (long tick : new long[] {5, 7, 7, 7}) {
            checkpoints.save(checkpoint(tick));
        }
        assertThat(names())
                .containsExactly("step-000000000005.safetensors", "step-000000000007.safetensors");
    }

    @Test
    void aDamagedNewestIsPassedOverWithAWarningWhateverTheDamage() throws IOException {
        Checkpoints checkpoints = Checkpoints.open(directory, HASH);
        checkpoints.save(checkpoint(1));
        Path newest = checkpoints.save(checkpoint(2));
        byte[] good = Files.readAllBytes(newest);
        for (byte[] bad : damages(good)) {
            Files.write(newest, bad);
            warnings.clear();

            assertThat(newestTick()).contains(1L);
            assertThat(warnings)
                    .containsExactly(
                            "the checkpoint %s is damaged, so the one before it is used"
                                    .formatted(newest));
        }
        Files.write(newest, good);
        assertThat(newestTick()).contains(2L);
    }

    @Test
    void allDamagedIsAMistakeInOneSentence() throws IOException {
        Checkpoints checkpoints = Checkpoints.open(directory, HASH);
        for (long tick = 1; tick <= 2; tick++) {
            Path file = checkpoints.save(checkpoint(tick));
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        }
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(this::newestTick)
                .withMessage(
                        "all 2 checkpoints in %s are damaged, so the run cannot be resumed: start"
                                + " another with its config.yaml and latency-table.json",
                        directory);
    }

    @Test
    void aRunThatResumedBehindADamagedOneKeepsTwoGoodOnes() throws IOException {
        Checkpoints checkpoints = Checkpoints.open(directory, HASH);
        checkpoints.save(checkpoint(10));
        Files.write(checkpoints.save(checkpoint(20)), new byte[9]);
        assertThat(newestTick()).contains(10L);

        checkpoints.save(checkpoint(15));

        assertThat(names())
                .containsExactly("step-000000000010.safetensors", "step-000000000015.safetensors");
    }

    @Test
    void otherSettingsAreRefused() throws IOException {
        Path file = Checkpoints.open(directory, "other").save(checkpoint(1));
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(this::newestTick)
                .withMessage(
                        "the checkpoint %s belongs to other settings: config.yaml was changed after"
                                + " the run had started",
                        file);
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        Path file = Checkpoints.open(directory, HASH).save(checkpoint(1));
        SafeTensors.writeChecksummed(file, Map.of("nazca.format", "nazca-checkpoint-9"), List.of());
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(this::newestTick)
                .withMessage(
                        "the checkpoint %s has the format nazca-checkpoint-9, but this program"
                                + " reads nazca-checkpoint-1",
                        file);
    }

    @Test
    void whatAKilledWriteLeftIsRemoved() throws IOException {
        Checkpoints.open(directory, HASH).save(checkpoint(1));
        Path leftover = directory.resolve(".step-000000000002.safetensors.tmp-77-1");
        Files.write(leftover, new byte[100]);

        assertThat(newestTick()).contains(1L);
        assertThat(leftover).doesNotExist();
    }

    private static List<byte[]> damages(byte[] good) {
        List<byte[]> damages = new ArrayList<>();
        for (int at = 0; at < good.length; at += Math.max(1, good.length / 97)) {
            byte[] flipped = good.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            damages.add(flipped);
            damages.add(Arrays.copyOf(good, at));
        }
        damages.add(Arrays.copyOf(good, good.length + 1));
        damages.add(new byte[good.length]);
        return damages;
    }

    private Optional<Long> newestTick() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            return Checkpoints.open(directory, HASH)
                    .newestGood(arena, warnings::add)
                    .map(Checkpoint::tick);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Checkpoint checkpoint(long tick) {
        return new Checkpoint(
                tick,
                Map.of("epoch", "3"),
                List.of(
                        TensorEntry.of("w", new float[] {tick, Float.MIN_VALUE, -0f, 1e30f}, 2, 2),
                        TensorEntry.of("a", new double[] {0.1, -tick}, 2)));
    }
}
