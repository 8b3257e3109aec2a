package nazca.nas.config;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nn.Initialization;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class RunConfigTest {
    @Property(tries = 300, seed = "7")
    void theTextReadsBackToTheSameValue(
            @ForAll long seed,
            @ForAll("positive") double lr,
            @ForAll("positive") double lambda,
            @ForAll @IntRange(min = 1) int batch,
            @ForAll boolean nesterov,
            @ForAll("texts") String text) {
        RunConfig some = RunConfig.defaults(3);
        RunConfig config =
                new RunConfig(
                        new DataSettings(text, batch, batch, null, batch, "crop-flip", nesterov),
                        new SpaceSettings(
                                "mine",
                                Map.of(
                                        "x",
                                        text,
                                        "y",
                                        List.of(1L, lr, true),
                                        "z",
                                        Map.of("k", seed))),
                        new AlgorithmSettings("random", "two", "official", 0, batch, 7, lr),
                        new ObjectiveSettings("mul-log", lr, lambda, lr, lambda),
                        new TrainSettings(
                                batch,
                                lr,
                                0.25,
                                nesterov,
                                lambda,
                                !nesterov,
                                1 / 3.0,
                                Initialization.XAVIER,
                                nesterov ? lr : null),
                        new FinetuneSettings(0, lr),
                        new LatencySettings(text, nesterov, text, batch, 2, "single"),
                        new ExecutionSettings(seed, batch, "cpu-scalar", lambda),
                        new ResolvedFacts(text, null, "1.2"));

        assertThat(read(config.yaml())).isEqualTo(config);
        assertThat(read(config.yaml()).yaml()).isEqualTo(config.yaml());
        assertThat(read(some.yaml())).isEqualTo(some);
    }

    /** Every bit pattern of a finite number above 0. */
    @Provide
    Arbitrary<Double> positive() {
        return Arbitraries.longs()
                .between(1, Double.doubleToRawLongBits(Double.MAX_VALUE))
                .map(Double::longBitsToDouble);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "64",
                        "-1e-3",
                        "null",
                        "~",
                        "true",
                        "",
                        " x ",
                        "a: b",
                        "#c",
                        "- d",
                        "'q'",
                        "\"r\"",
                        "C:\\runs\\1",
                        "a\nb",
                        "\u00e4\u4e2d",
                        ".inf",
                        "0x1f",
                        "*a",
                        "&a",
                        "{",
                        "%"),
                Arbitraries.strings()
                        .ofMaxLength(12)
                        .filter(s -> s.chars().noneMatch(c -> c == 0xFFFE || c == 0xFFFF)));
    }

    @Test
    void theTextHasTheKeysOfTheContract() {
        assertThat(RunConfig.defaults(2).yaml())
                .isEqualTo(
                        """
                        version: 1
                        data:
                          name: fashion-mnist-mini
                          size: null
                          architecture_split: 1000
                          limit_train: null
                          limit_eval: null
                          augment: none
                          shuffle_labels: false
                        space:
                          name: mbconv-small
                        algorithm:
                          name: proxyless-g
                          gate_mode: full-v2
                          zero_policy: complete
                          warmup_epochs: 2
                          epochs: 4
                          search_lr: null
                          skip_epochs: 0
                          arch_every: 2
                          arch_lr: null
                          derive: budget
                          reinforce:
                            samples: 10
                            baseline: leave-one-out
                            decay: 0.99
                            reward: power
                            strength: null
                            cost: latency
                          table_benchmark: null
                          evolution:
                            population: 50
                            evaluations: 500
                            parents: null
                            crossovers: null
                            mutations: null
                            mutation_probability: 0.2
                            crossover_probability: 0.9
                            sample: null
                            pareto_costs: []
                            budgets: {}
                          one_shot:
                            sampler: uniform
                            bins: 7
                            bin_from: null
                            bin_to: null
                            bin_tries: 500
                            full_width_epochs: 1
                            widths_per_epoch: 1
                            recalibration_images: 256
                            strategy: evolution
                            supernet: null
                          relaxation:
                            order: first
                            temperature: 10.0
                            final_temperature: 0.1
                        objective:
                          name: add-linear
                          target_latency_ms: null
                          target_macs: null
                          target_parameters: null
                          target_peak_bytes: null
                          target_bit_operations: null
                          lambda: 0.5
                          a: 0.2
                          b: 0.3
                          multiplier_rate: null
                          weight_decay: null
                        train:
                          batch: 64
                          lr: 0.05
                          momentum: 0.9
                          nesterov: true
                          weight_decay: 4.0E-5
                          decay_vectors: true
                          label_smoothing: 0.1
                          initialization: he-fan-out-undivided
                          clip_norm: null
                        finetune:
                          epochs: 3
                          lr: 0.05
                          path_drop_rate: 0.0
                          cell_drop_rate: 0.0
                          drop_scaling: train-divides
                        latency:
                          table: null
                          measure: true
                          device: cpu
                          threads: 2
                          batch: 1
                          kind: single
                        run:
                          seed: 0
                          threads: 2
                          device: cpu
                          checkpoint_seconds: 10.0
                        facts:
                          data_checksum: null
                          device_fingerprint: null
                          nazca_version: null
                        """);
    }

    @Test
    void theHashIsThatOfWhatDecidesAboutResults() {
        RunConfig config = RunConfig.defaults(2);
        RunConfig elsewhere =
                config.withRun(new ExecutionSettings(0, 9, "cpu-scalar", 1))
                        .withFacts(new ResolvedFacts("a", "b", "c"));
        RunConfig reseeded = config.withRun(new ExecutionSettings(1, 2, "cpu", 10));

        assertThat(elsewhere.hash()).isEqualTo(config.hash()).matches("[0-9a-f]{64}");
        assertThat(reseeded.hash()).isNotEqualTo(config.hash());
        assertThat(config.withObjective(config.objective().withTargetLatencyMs(1)).hash())
                .isNotEqualTo(config.hash());
    }

    private static RunConfig read(String text) {
        return ConfigLayers.ofText(text, "config.yaml").config(1);
    }
}
