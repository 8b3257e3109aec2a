package nazca.nas.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class ConfigLayersTest {
    @Test
    void anEmptyFileGivesTheDefaults() {
        assertThat(config("")).isEqualTo(RunConfig.defaults(2));
        assertThat(config("version: 1\n")).isEqualTo(RunConfig.defaults(2));
    }

    @Test
    void aFileChangesWhatItNamesAndNothingElse() {
        RunConfig config = config("train:\n  lr: 1e-3\n  batch: 32\nrun: {seed: -7}\n");

        assertThat(config.train().lr()).isEqualTo(0.001);
        assertThat(config.train().batch()).isEqualTo(32);
        assertThat(config.run().seed()).isEqualTo(-7);
        assertThat(config.train().momentum()).isEqualTo(RunConfig.defaults(2).train().momentum());
        assertThat(config.data()).isEqualTo(RunConfig.defaults(2).data());
    }

    @Test
    void optionsWinOverTheFileAndSetWinsOverOptions() {
        ConfigLayers layers =
                ConfigLayers.ofText("train: {batch: 1}\nalgorithm: {epochs: 1}", "my.yaml");
        layers.option("--batch", "train.batch", 2);
        layers.option("--epochs", "algorithm.epochs", 2);
        layers.set("train.batch=3");

        RunConfig config = layers.config(2);

        assertThat(config.train().batch()).isEqualTo(3);
        assertThat(config.algorithm().epochs()).isEqualTo(2);
    }

    @Test
    void theTargetIsMeasuredWhereTheRunComputesUnlessNamed() {
        RunConfig run = config("run: {device: cpu-scalar, threads: 5}");
        assertThat(run.latency().device()).isEqualTo("cpu-scalar");
        assertThat(run.latency().threads()).isEqualTo(5);

        RunConfig target =
                config("run: {device: cpu-scalar, threads: 5}\nlatency: {device: cpu, threads: 1}");
        assertThat(target.latency().device()).isEqualTo("cpu");
        assertThat(target.latency().threads()).isEqualTo(1);
    }

    @Test
    void dartsClipsGradientsAsItsAuthorsDoUnlessToldOtherwise() {
        assertThat(config("").train().clipNorm()).isNull();
        assertThat(config("algorithm: {name: darts}").train().clipNorm()).isEqualTo(5);
        assertThat(config("algorithm: {name: gdas}\ntrain: {clip_norm: 2}").train().clipNorm())
                .isEqualTo(2);
        assertThat(config("algorithm: {name: darts}\ntrain: {clip_norm: null}").train().clipNorm())
                .isNull();
    }

    @Test
    void aSpaceKeepsParametersOfItsOwn() {
        RunConfig config = config("space: {name: other, width: 2, stages: [1, {a: b}], on: true}");

        assertThat(config.space().name()).isEqualTo("other");
        assertThat(config.space().parameters())
                .isEqualTo(
                        Map.of(
                                "width",
                                2L,
                                "stages",
                                java.util.List.of(1L, Map.of("a", "b")),
                                "on",
                                true));
    }

    @Test
    void settingNothingRemovesAValue() {
        ConfigLayers layers = ConfigLayers.ofText("data: {limit_train: 5}", "my.yaml");
        layers.set("data.limit_train=");

        assertThat(layers.config(2).data().limitTrain()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trian: {lr: 1} | my.yaml, line 1: unknown key trian, did you mean train?",
                "train: {btach: 1} | my.yaml, line 1: unknown key train.btach, did you mean"
                        + " train.batch?",
                "run: {sed: 1} | my.yaml, line 1: unknown key run.sed, did you mean run.seed?",
                "train: {batch: many} | my.yaml, line 1: train.batch must be a whole number, got"
                        + " the text 'many'",
                "train: {batch: '64'} | my.yaml, line 1: train.batch must be a whole number, got"
                        + " the text '64'",
                "train: {batch: 2.5} | my.yaml, line 1: train.batch must be a whole number, got"
                        + " 2.5",
                "train: {batch: null} | my.yaml, line 1: train.batch must be a whole number, got"
                        + " null",
                "train: {nesterov: yes} | my.yaml, line 1: train.nesterov must be true or false,"
                        + " got the text 'yes'",
                "train: {lr: true} | my.yaml, line 1: train.lr must be a number, got true",
                "train: {lr: .inf} | my.yaml, line 1: train.lr must be a number, got the text"
                        + " '.inf'",
                "train: {lr: 1e999} | my.yaml, line 1: train.lr must be a finite number, got"
                        + " Infinity",
                "data: {name: 5} | my.yaml, line 1: data.name must be a text, got 5",
                "data: [1] | my.yaml, line 1: data must be a section of keys, got a list",
                "train: 5 | my.yaml, line 1: train must be a section of keys, got 5",
                "run: {seed: 99999999999999999999} | my.yaml, line 1: run.seed must be a whole"
                        + " number from -9223372036854775808 to 9223372036854775807, got"
                        + " 99999999999999999999",
                "version: 2 | my.yaml, line 1: version 2 cannot be read, this program reads version"
                        + " 1",
                "algorithm: {epochs: -1} | my.yaml, line 1: algorithm.epochs must be at least 1,"
                        + " got -1",
                "algorithm: {warmup_epochs: -1} | my.yaml, line 1: algorithm.warmup_epochs must be"
                        + " at least 0, got -1",
                "algorithm: {arch_every: 0} | my.yaml, line 1: algorithm.arch_every must be at"
                        + " least 1, got 0",
                "algorithm: {arch_lr: 0} | my.yaml, line 1: algorithm.arch_lr must be a finite"
                        + " number above 0, got 0.0",
                "algorithm: {gate_mode: fulll} | my.yaml, line 1: unknown algorithm.gate_mode"
                        + " 'fulll': did you mean 'full'? (known: full-v2, two, full)",
                "algorithm: {name: proxylessg} | my.yaml, line 1: unknown algorithm.name"
                        + " 'proxylessg': did you mean 'proxyless-g'?",
                "objective: {target_latency_ms: 0} | my.yaml, line 1: objective.target_latency_ms"
                        + " must be a finite number above 0, got 0.0",
                "objective: {lambda: -1} | my.yaml, line 1: objective.lambda must be a finite"
                        + " number of at least 0.0, got -1.0",
                "train: {batch: 0} | my.yaml, line 1: train.batch must be at least 1, got 0",
                "train: {lr: 0} | my.yaml, line 1: train.lr must be a finite number above 0, got"
                        + " 0.0",
                "train: {label_smoothing: 1} | my.yaml, line 1: train.label_smoothing must be at"
                        + " least 0 and below 1, got 1.0",
                "finetune: {epochs: -1} | my.yaml, line 1: finetune.epochs must be at least 0, got"
                        + " -1",
                "run: {threads: 0} | my.yaml, line 1: run.threads must be at least 1, got 0",
                "latency: {threads: -2} | my.yaml, line 1: latency.threads must be at least 1, got"
                        + " -2",
                "latency: {batch: 0} | my.yaml, line 1: latency.batch must be at least 1, got 0",
                "data: {limit_train: 0} | my.yaml, line 1: data.limit_train must be at least 1, got"
                        + " 0",
                "data: {architecture_split: 0} | my.yaml, line 1: data.architecture_split must be"
                        + " at least 1, got 0",
                "hello | my.yaml, line 1: the document must be a section of keys, got the text"
                        + " 'hello'",
            })
    void aMistakeIsOneSentenceThatSaysWhereAndWhat(String text, String sentence) {
        assertMistake(() -> config(text), sentence);
    }

    @Test
    void theLineOfAMistakeIsThatOfItsKey() {
        assertMistake(
                () -> config("version: 1\ntrain:\n  lr: 0.1\n  batch: x\n"),
                "my.yaml, line 4: train.batch must be a whole number, got the text 'x'");
        assertMistake(
                () -> config("train:\n  lr: 0.1\n  momentun: 0.1\n"),
                "my.yaml, line 3: unknown key train.momentun, did you mean train.momentum?");
    }

    @Test
    void aRepeatedKeyIsRefused() {
        assertMistake(
                () -> config("train:\n  lr: 1\n  lr: 2\n"),
                "my.yaml, line 3: the key lr is there twice");
    }

    @Test
    void whatIsNoYamlSaysSo() {
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> config("a: [1, 2"))
                .withMessageStartingWith("my.yaml, line 1 is not valid YAML: ");
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> config("\u0001\u0002\u0003"))
                .withMessageStartingWith("my.yaml, line 1 is not valid YAML: ");
    }

    @Test
    void aWrongOptionIsNamed() {
        ConfigLayers layers = ConfigLayers.empty();
        layers.option("--epochs", "algorithm.epochs", -3);
        assertMistake(
                () -> layers.config(2), "--epochs: algorithm.epochs must be at least 1, got -3");
    }

    @Test
    void aWrongSetIsNamed() {
        assertMistake(() -> set("train"), "--set train: write it as --set section.key=value");
        assertMistake(
                () -> set("train.lr=high"),
                "--set train.lr=high: train.lr must be a number, got the text 'high'");
        assertMistake(
                () -> set("train.rl=1"),
                "--set train.rl=1: unknown key train.rl, did you mean train.lr?");
        assertMistake(
                () -> set("version.x=1"),
                "--set version.x=1: version must be a whole number, got a section of keys");
        assertMistake(
                () -> set("train.lr.x=1"),
                "--set train.lr.x=1: train.lr must be a number, got a section of keys");
        assertMistake(
                () -> set("train.batch=-1"),
                "--set train.batch=-1: train.batch must be at least 1, got -1");
    }

    private static void set(String assignment) {
        ConfigLayers layers = ConfigLayers.empty();
        layers.set(assignment);
        layers.config(2);
    }

    private static RunConfig config(String text) {
        return ConfigLayers.ofText(text, "my.yaml").config(2);
    }

    private static void assertMistake(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String sentence) {
        assertThatExceptionOfType(UserMistake.class).isThrownBy(call).withMessage(sentence);
    }
}
