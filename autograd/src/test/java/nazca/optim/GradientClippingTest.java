package nazca.optim;

import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Parameter;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class GradientClippingTest {
    /** Parameters of one element, off the lanes, and over several chunks. */
    private static final int[] SIZES = {1, 27, 4096, 20_003, 100};

    @Test
    void gradientsBeyondTheNormAreScaledToItAndKeepTheirDirection() {
        try (HostMemory memory = memory()) {
            List<Parameter> parameters = parameters(memory, 1);
            List<float[]> before = gradients(memory, parameters);
            double exact = norm(before);
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            double found = new GradientNorm(engine, parameters).of(parameters);
            assertThat(found).isCloseTo(exact, within(1e-6 * exact));
            new GradientClipping(engine, parameters, 5).clip(parameters);
            List<float[]> after = gradients(memory, parameters);
            assertThat(norm(after)).isCloseTo(5, within(5e-6));
            float factor = (float) (5 / exact);
            for (int i = 0; i < SIZES.length; i++) {
                for (int j = 0; j < SIZES[i]; j++) {
                    float expected = before.get(i)[j] * factor;
                    assertThat(after.get(i)[j])
                            .isCloseTo(expected, within(1e-6f * Math.abs(expected)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1000, Double.NaN, Double.POSITIVE_INFINITY})
    void gradientsWithinTheNormOrWithoutAFiniteOneStayAsTheyAre(double first) {
        try (HostMemory memory = memory()) {
            List<Parameter> parameters = parameters(memory, 1e-3);
            memory.upload(new float[] {(float) first}, parameters.getFirst().gradient());
            List<float[]> before = gradients(memory, parameters);
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            var clipping = new GradientClipping(engine, parameters, 1001);
            clipping.clip(parameters);
            assertSame(gradients(memory, parameters), before);
        }
    }

    @Test
    void theBitsDependOnNeitherKernelsNorThreads() {
        List<float[]> expected = clipped(CpuKernels.scalar());
        for (int threads : new int[] {1, 2, 5}) {
            try (Workers workers = new Workers(threads)) {
                assertSame(clipped(CpuKernels.choose(workers)), expected);
            }
        }
    }

    private static List<float[]> clipped(Kernels kernels) {
        try (HostMemory memory = memory()) {
            List<Parameter> parameters = parameters(memory, 1);
            new GradientClipping(new Engine(kernels, memory), parameters, 1).clip(parameters);
            return gradients(memory, parameters);
        }
    }

    @Test
    void anyOfTheParametersMayBePresent() {
        try (HostMemory memory = memory();
                Workers workers = new Workers(1)) {
            List<Parameter> parameters = parameters(memory, 1);
            Engine engine = new Engine(CpuKernels.choose(workers), memory);
            var norm = new GradientNorm(engine, parameters);
            assertThat(norm.of(List.of())).isZero();
            for (int count = 1; count <= SIZES.length; count++) {
                List<Parameter> some = parameters.subList(0, count);
                double exact = norm(gradients(memory, some));
                assertThat(norm.of(some)).isCloseTo(exact, within(1e-6 * exact));
            }
        }
    }

    @Test
    void sgdMovesByTheClippedGradient() {
        try (HostMemory memory = memory()) {
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            Parameter weight = new ModelState(memory).parameter("weight", 1, 2);
            memory.upload(new float[] {1, 1}, weight.value());
            memory.upload(new float[] {3, -4}, weight.gradient());
            Sgd sgd = new Sgd(engine, 0, false, 0).clippedAt(2.5, List.of(weight));
            sgd.step(List.of(weight), 1);
            assertThat(memory.download(weight.value(), 2)).containsExactly(-0.5f, 3f);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aNormThatClipsNothingOrEverythingIsRefused(double norm) {
        try (HostMemory memory = memory()) {
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            assertThatThrownBy(() -> new GradientClipping(engine, List.of(), norm))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("clipping: the norm must be positive and finite, got " + norm);
        }
    }

    private static HostMemory memory() {
        return new HostMemory(new Device("cpu", "test"));
    }

    private static List<Parameter> parameters(HostMemory memory, double deviation) {
        Random random = new Random(12);
        ModelState state = new ModelState(memory);
        List<Parameter> parameters = new ArrayList<>();
        for (int size : SIZES) {
            Parameter parameter = state.parameter("p" + size, size);
            memory.upload(normal(random, size, deviation), parameter.gradient());
            parameters.add(parameter);
        }
        return parameters;
    }

    private static List<float[]> gradients(HostMemory memory, List<Parameter> parameters) {
        return parameters.stream().map(p -> memory.download(p.gradient(), p.elements())).toList();
    }

    private static double norm(List<float[]> gradients) {
        double squares = 0;
        for (float[] gradient : gradients) {
            for (float value : gradient) {
                squares += (double) value * value;
            }
        }
        return Math.sqrt(squares);
    }

    private static void assertSame(List<float[]> actual, List<float[]> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(Arrays.equals(actual.get(i), expected.get(i)))
                    .as("parameter %d", i)
                    .isTrue();
        }
    }
}
