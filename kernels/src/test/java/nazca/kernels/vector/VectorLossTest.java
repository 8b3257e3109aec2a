package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.kernels.loss.LossKernel;
import nazca.kernels.loss.ScalarLoss;
import nazca.tensor.View;
import nazca.tensor.Workers;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Tag("bits")
@Domain(Sizes.class)
@Domain(DomainContext.Global.class)
class VectorLossTest {
    private static final int BATCH = 9;

    private record Result(float[] losses, int[] predictions, float[] dlogits) {}

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void lossPredictionAndGradientEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels classes,
            @ForAll Sizes.Threads threads,
            @ForAll Values values,
            @ForAll boolean smoothed) {
        var spec = new CrossEntropySpec(BATCH, classes.count(), smoothed ? 0.1f : 0f);
        float[] logits = values.draw(classes.count(), BATCH * classes.count());
        Result expected = run(new ScalarLoss(), spec, logits);
        try (var workers = new Workers(threads.count())) {
            Result got = run(new VectorLoss(new Dispatch(workers, 0)), spec, logits);
            assertSame("losses", expected.losses(), got.losses());
            assertThat(got.predictions()).isEqualTo(expected.predictions());
            assertSame("dlogits", expected.dlogits(), got.dlogits());
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void softTargetsGiveTheScalarBits(
            @ForAll Sizes.Channels classes,
            @ForAll Sizes.Threads threads,
            @ForAll Values values,
            @ForAll Values targets) {
        var spec = new CrossEntropySpec(BATCH, classes.count(), 0f);
        int count = BATCH * classes.count();
        float[] logits = values.draw(classes.count(), count);
        float[] soft = targets.draw(classes.count() + 1, count);
        Result expected = run(new ScalarLoss(), spec, logits, soft);
        try (var workers = new Workers(threads.count())) {
            Result got = run(new VectorLoss(new Dispatch(workers, 0)), spec, logits, soft);
            assertSame("losses", expected.losses(), got.losses());
            assertThat(got.predictions()).isEqualTo(expected.predictions());
            assertSame("dlogits", expected.dlogits(), got.dlogits());
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void theFirstOfEqualLogitsIsPredictedWhereverItStands(@ForAll Sizes.Channels classes) {
        int count = classes.count();
        var spec = new CrossEntropySpec(count, count, 0f);
        var logits = new float[count * count];
        for (int n = 0; n < count; n++) {
            for (int c = n; c < count; c += 5) {
                logits[n * count + c] = 3f;
            }
        }
        try (var memory = new GuardedMemory();
                var workers = new Workers(1)) {
            View predictions = memory.blank(count);
            new VectorLoss(workers)
                    .crossEntropy(
                            spec,
                            memory.floats(logits),
                            memory.ints(new int[count]),
                            memory.blank(count),
                            predictions);
            for (int n = 0; n < count; n++) {
                assertThat(memory.readInts(predictions, count)[n]).isEqualTo(n);
            }
        }
    }

    @Example
    void aLabelThatIsNoClassIsRefused() {
        var spec = new CrossEntropySpec(2, 10, 0f);
        try (var memory = new GuardedMemory();
                var workers = new Workers(2)) {
            View logits = memory.floats(new float[20]);
            View labels = memory.ints(9, 10);
            var kernel = new VectorLoss(workers);
            assertThatThrownBy(
                            () ->
                                    kernel.crossEntropyGradient(
                                            spec, logits, labels, 1f, memory.blank(20)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("cross-entropy: labels must be in 0..9, got 10");
        }
    }

    private static Result run(
            LossKernel kernel, CrossEntropySpec spec, float[] logits, float[] soft) {
        try (var memory = new GuardedMemory()) {
            View z = memory.floats(logits);
            View targets = memory.floats(soft);
            View losses = memory.blank(BATCH);
            View predictions = memory.blank(BATCH);
            View dlogits = memory.blank(logits.length);
            kernel.softCrossEntropy(spec, z, targets, losses, predictions);
            kernel.softCrossEntropyGradient(spec, z, targets, 1f / BATCH, dlogits);
            memory.assertGuardsIntact();
            return new Result(
                    memory.read(losses, BATCH),
                    memory.readInts(predictions, BATCH),
                    memory.read(dlogits, logits.length));
        }
    }

    private static Result run(LossKernel kernel, CrossEntropySpec spec, float[] logits) {
        var targets = new int[BATCH];
        for (int n = 0; n < BATCH; n++) {
            targets[n] = 7 * n % spec.classes();
        }
        try (var memory = new GuardedMemory()) {
            View z = memory.floats(logits);
            View labels = memory.ints(targets);
            View losses = memory.blank(BATCH);
            View predictions = memory.blank(BATCH);
            View dlogits = memory.blank(logits.length);
            kernel.crossEntropy(spec, z, labels, losses, predictions);
            kernel.crossEntropyGradient(spec, z, labels, 1f / BATCH, dlogits);
            memory.assertGuardsIntact();
            return new Result(
                    memory.read(losses, BATCH),
                    memory.readInts(predictions, BATCH),
                    memory.read(dlogits, logits.length));
        }
    }
}
