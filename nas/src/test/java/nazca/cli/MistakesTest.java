package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.config.RunConfig;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;

/** Every mistake ends with exit code 2, one sentence, and nothing on standard output. */
class MistakesTest {
    private static final String KNOWN_COMMANDS =
            "(known: search, profile, measure, describe, devices, spaces, report)";

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | no command is given: see nazca --help",
                "--seed 3 | no command is given: see nazca --help",
                "serch | unknown command 'serch': did you mean 'search'? " + KNOWN_COMMANDS,
                "search --epoch 3 | unknown option '--epoch' of nazca search: did you mean"
                        + " '--epochs'?",
                "search --epoch=3 | unknown option '--epoch' of nazca search: did you mean"
                        + " '--epochs'?",
                "--jsn spaces | unknown option '--jsn' of nazca: did you mean '--json'?",
                "search --epochs many | --epochs must be a whole number, got 'many'",
                "search --epochs 1.5 | --epochs must be a whole number, got '1.5'",
                "search --target-latency fast | --target-latency must be a number, got 'fast'",
                "search --json=5 | --json takes no value, got '5'",
                "search --epochs | --epochs needs a value",
                "search --epochs 1 --epochs 2 | --epochs is given twice",
                "search again | nazca search does not take the argument 'again'",
                "search --epochs -3 | --epochs: algorithm.epochs must be at least 1, got -3",
                "search --warmup-epochs -1 | --warmup-epochs: algorithm.warmup_epochs must be at"
                        + " least 0, got -1",
                "search --finetune-epochs -1 | --finetune-epochs: finetune.epochs must be at least"
                        + " 0, got -1",
                "search --target-latency -1 | --target-latency: objective.target_latency_ms must be"
                        + " a finite number above 0, got -1.0",
                "search --target-latency NaN | --target-latency: objective.target_latency_ms must"
                        + " be a finite number, got NaN",
                "search --batch 0 | --batch: train.batch must be at least 1, got 0",
                "search --limit-train 0 | --limit-train: data.limit_train must be at least 1, got"
                        + " 0",
                "search --limit-eval -5 | --limit-eval: data.limit_eval must be at least 1, got -5",
                "search --threads 0 | --threads must be at least 1, got 0",
                "search --threads -1 | --threads must be at least 1, got -1",
                "profile --threads -1 | --threads must be at least 1, got -1",
                "search --target-threads 0 | --target-threads must be at least 1, got 0",
                "search --latency-batch 0 | --latency-batch must be at least 1, got 0",
                "search --seed one | --seed must be a whole number, got 'one'",
                "search --device gpu | unknown device 'gpu': did you mean 'cpu'? (known: cpu,"
                        + " cpu-scalar, opencl)",
                "search --device opencl:1 | the device opencl:1 cannot be used: Nazca has no OpenCL"
                        + " kernels yet, use cpu",
                "search --set run.device=cpuscalar | unknown device 'cpuscalar': did you mean"
                        + " 'cpu-scalar'? (known: cpu, cpu-scalar, opencl)",
                "search --target-device opencl | the device opencl cannot be used: Nazca has no"
                        + " OpenCL kernels yet, use cpu",
                "measure reference-cifar --device x | unknown device 'x': did you mean 'cpu'?"
                        + " (known: cpu, cpu-scalar, opencl)",
                "search --space mbconv-smal | unknown space 'mbconv-smal': did you mean"
                        + " 'mbconv-small'? (known: mbconv-small)",
                "profile --space mbconv | unknown space 'mbconv': did you mean 'mbconv-small'?"
                        + " (known: mbconv-small)",
                "search --set space.width=2 | space mbconv-small has no parameter width",
                "search --data mnist | unknown data set 'mnist': did you mean 'fashion-mnist-mini'?"
                        + " (known: fashion-mnist-mini, synthetic)",
                "search --data synthetic --set data.size=32 | data.size must be null or that of the"
                        + " images of synthetic, which are 28x28x1, got 32",
                "search --algorithm proxyless | --algorithm: unknown algorithm.name 'proxyless':"
                        + " did you mean 'proxyless-g'? (known: proxyless-g, random)",
                "search --objective add | --objective: unknown objective.name 'add': did you mean"
                        + " 'add-linear'? (known: add-linear, mul-log)",
                "search --set train.lrr=1 | --set train.lrr=1: unknown key train.lrr, did you mean"
                        + " train.lr?",
                "search --set train.lr=0 | --set train.lr=0: train.lr must be a finite number above"
                        + " 0, got 0.0",
                "search --set lr | --set lr: write it as --set section.key=value",
                "search --config nowhere.yaml | the configuration nowhere.yaml does not exist",
                "search --resume nowhere | there is no run nowhere",
                "report nowhere | there is no run nowhere",
                "describe | nazca describe needs ARCH: see nazca describe --help",
                "describe nowhere.json | the architecture file nowhere.json does not exist",
                "describe mobilenet | unknown architecture (neither a file nor a built-in name)"
                        + " 'mobilenet': did you mean 'reference-cifar'? (known: reference-cifar)",
                "describe a b | nazca describe does not take the argument 'b'",
                "describe reference-cifar --table nowhere.json | the latency table nowhere.json"
                        + " does not exist",
                "profile --input 3x3 --classes 2 | --input must be HxWxC, for example 28x28x1, got"
                        + " '3x3'",
                "profile --input 0x3x3 --classes 2 | --input 0x3x3 is no size of images",
                "profile --input 28x28x1 | --input needs --classes of at least 1, got none",
                "profile --classes 3 | --classes goes with --input: give both, or --data",
                "profile --input 28x28x1 --classes 3 --data synthetic | --data and --input exclude"
                        + " each other: give one of them",
            })
    void aMistakeIsOneSentence(String arguments, String sentence) {
        assertMistake(
                Ran.nazca((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" "))),
                sentence);
    }

    @Test
    void aConfigurationNamesTheLineOfItsMistake() throws IOException {
        Path file = directory.resolve("my.yaml");
        Files.writeString(file, "version: 1\ntrain:\n  bach: 3\n");
        assertMistake(
                Ran.nazca("search", "--config", file),
                file + ", line 3: unknown key train.bach, did you mean train.batch?");
        Files.writeString(file, "train:\n  batch: big\n");
        assertMistake(
                Ran.nazca("search", "--config", file),
                file + ", line 2: train.batch must be a whole number, got the text 'big'");
    }

    @Test
    void aTableThatIsNoneOrLacksAKeyIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("table.json"), "no table");
        assertMistake(
                Ran.nazca("search", "--table", file, "--out", directory.resolve("run")),
                "the latency table " + file + " is not valid JSON, line 1, column 1");
        assertThat(directory.resolve("run")).doesNotExist();

        LatencyTable whole = Fixtures.table();
        TreeMap<String, nazca.latency.Latency> entries = new TreeMap<>(whole.entries());
        String gone = entries.firstKey();
        entries.remove(gone);
        LatencyTableFile.write(
                new LatencyTable(
                        whole.device(),
                        whole.threads(),
                        whole.batch(),
                        whole.input(),
                        whole.classes(),
                        entries,
                        whole.fixedMs(),
                        whole.additivity()),
                file);
        assertMistake(
                Ran.nazca("search", "--table", file),
                "the latency table %s lacks 1 of 33 needed keys: %s; measure one for this space with nazca profile"
                        .formatted(file, gone));
    }

    @Test
    void anArchitectureOfRandomBytesIsRefused() throws IOException {
        byte[] bytes = new byte[2000];
        new Random(3).nextBytes(bytes);
        Path file = Files.write(directory.resolve("architecture.json"), bytes);
        for (String command : new String[] {"describe", "measure"}) {
            Ran ran = Ran.nazca(command, file);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("nazca: the architecture file " + file);
        }
    }

    @Test
    void nothingIsOverwrittenUnlessAsked() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "mine");
        assertMistake(
                Ran.nazca("search", "--data", "synthetic", "--out", directory),
                "the directory %s exists: name another with --out, replace the run in it with --force, or go on with --resume"
                        .formatted(directory));
        assertMistake(
                Ran.nazca("profile", "--out", file),
                "the file %s exists: name another with --out, or replace it with --force"
                        .formatted(file));
        assertThat(directory).isDirectoryNotContaining(f -> !f.equals(file));
        assertThat(file).hasContent("mine");
    }

    @Test
    void anEarlierRunIsLeftAlone() throws IOException {
        RunDirectory run = new RunDirectory(directory.resolve("run"));
        run.create(false).close();
        run.writeConfig(RunConfig.defaults(1));
        assertThat(Ran.nazca("search", "--data", "synthetic", "--out", run.root()).code())
                .isEqualTo(2);
        assertThat(run.config()).exists();
    }

    @Test
    void aDirectoryThatIsNoRunCannotBeResumedOrReported() {
        String sentence = "the directory %s is no run: it has no config.yaml".formatted(directory);
        assertMistake(Ran.nazca("search", "--resume", directory), sentence);
        assertMistake(Ran.nazca("report", directory), sentence);
    }

    @Test
    void aResumedRunKeepsItsSettings() {
        for (String option :
                new String[] {
                    "--seed=1",
                    "--config=x",
                    "--set=a=b",
                    "--out=x",
                    "--force",
                    "--epochs=1",
                    "--data=synthetic",
                    "--no-measure",
                    "--table=x",
                    "--target-threads=1"
                }) {
            assertMistake(
                    Ran.nazca("search", "--resume", directory, option),
                    option.replaceFirst("=.*", "")
                            + " does not go with --resume: a resumed run keeps its settings, only"
                            + " --threads, --device, --quiet, --json and --debug may differ");
        }
    }

    @Test
    void aRunInUseIsRefused() throws IOException {
        RunDirectory run = new RunDirectory(directory.resolve("run"));
        try (RunLock _ = run.create(false)) {
            run.writeConfig(RunConfig.defaults(1));
            assertMistake(
                    Ran.nazca("search", "--resume", run.root()),
                    "the run %s is in use by another process: wait until it ends or stop it"
                            .formatted(run.root()));
        }
    }

    @Test
    void twoDamagedCheckpointsCannotBeResumed() throws IOException {
        RunDirectory run = new RunDirectory(directory.resolve("run"));
        run.create(false).close();
        run.writeConfig(
                nazca.nas.config.ConfigLayers.ofText("data: {name: synthetic}", "x").config(1));
        LatencyTableFile.write(Fixtures.table(), run.latencyTable());
        for (int tick = 1; tick <= 2; tick++) {
            Files.write(
                    run.checkpoints().resolve("step-%012d.safetensors".formatted(tick)),
                    new byte[500]);
        }
        Ran ran = Ran.nazca("search", "--resume", run.root(), "--quiet");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "nazca: all 2 checkpoints in %s are damaged, so the run cannot be resumed: start another with its config.yaml and latency-table.json\n"
                                .formatted(run.checkpoints()));
    }

    @Test
    void aRunThatCannotStartLeavesNothing() throws IOException {
        Path table = Fixtures.table(directory);
        Path out = directory.resolve("deep/run");
        assertMistake(
                Ran.nazca(
                        "search",
                        "--data",
                        "synthetic",
                        "--table",
                        table,
                        "--out",
                        out,
                        "--quiet",
                        "--objective",
                        "mul-log",
                        "--target-latency",
                        "0.001"),
                "mul-log: the target must be above 2.0 microseconds, got 0.001 ms; use add-linear");
        assertThat(out).doesNotExist();
    }

    @Test
    void aStackTraceIsShownOnRequestAlone() {
        assertThat(Ran.nazca("report", directory).err()).doesNotContain("\tat ");
        assertThat(Ran.nazca("report", directory, "--debug").err())
                .contains("\tat nazca.cli.ReportCommand");
    }

    private static void assertMistake(Ran ran, String sentence) {
        assertThat(ran.err()).isEqualTo("nazca: " + sentence + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }
}
