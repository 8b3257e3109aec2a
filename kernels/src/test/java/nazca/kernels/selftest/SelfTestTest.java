package nazca.kernels.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.Kernels;
import nazca.kernels.activation.Activation;
import nazca.kernels.activation.ActivationKernel;
import nazca.kernels.activation.ScalarActivation;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Device;
import nazca.tensor.HostBuffer;
import nazca.tensor.HostMemory;
import nazca.tensor.View;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.lang.foreign.ValueLayout;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

class SelfTestTest {
    private static final int TRIALS = 4;

    @Test
    void vectorKernelsHaveTheBitsOfTheDefinition() {
        try (var workers = new Workers(2)) {
            for (KernelReport report : run(CpuKernels.choose(workers), true)) {
                assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.SAME_BITS);
                assertThat(report.trials()).isEqualTo(TRIALS);
                assertThat(report.detail()).isEmpty();
            }
        }
    }

    @Test
    void everyComputationOfEveryFamilyIsTried() throws ReflectiveOperationException {
        Set<String> called = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        run(recording(called, all), true);
        assertThat(called).containsExactlyElementsOf(all);
    }

    @Test
    void kernelNamesAreNotUsedTwice() {
        assertThat(SelfTest.cases().stream().map(KernelCase::kernel)).doesNotHaveDuplicates();
    }

    @Test
    void aWrongKernelIsReportedWithItsShapeAndElement() {
        Map<String, KernelReport> reports = planted(value -> value + 1f);
        assertThat(reports.remove("relu6"))
                .satisfies(r -> assertThat(r.verdict()).isEqualTo(Verdict.WRONG))
                .satisfies(r -> assertThat(r.detail()).contains("output 1, element 0: 0x"));
        assertOthersAreTheSame(reports);
    }

    @Test
    void aRoundingErrorIsWithinTolerance() {
        Map<String, KernelReport> reports = planted(Math::nextUp);
        assertThat(reports.remove("relu6"))
                .satisfies(r -> assertThat(r.verdict()).isEqualTo(Verdict.WITHIN_TOLERANCE))
                .satisfies(r -> assertThat(r.difference()).isBetween(1e-12, 1e-6));
        assertOthersAreTheSame(reports);
    }

    @Test
    void aDifferenceFailsOnlyWhereBitsArePromised() {
        var differs = new KernelReport("k", 1, Verdict.WITHIN_TOLERANCE, 1e-7, "");
        var wrong = new KernelReport("k", 1, Verdict.WRONG, 1, "");
        try (var memory = new HostMemory(new Device("cpu", "test"))) {
            var strict = new SelfTest(CpuKernels.scalar(), memory, true);
            var tolerant = new SelfTest(CpuKernels.scalar(), memory, false);
            assertThat(strict.passes(differs)).isFalse();
            assertThat(tolerant.passes(differs)).isTrue();
            assertThat(tolerant.passes(wrong)).isFalse();
        }
    }

    @Test
    void anElementLeftUnwrittenAndAStoreOutsideAreWrong() {
        float sentinel = Trial.SENTINEL;
        List<float[]> expected = List.of(new float[] {sentinel, 0f, sentinel});
        for (float[] got :
                new float[][] {{sentinel, sentinel, sentinel}, {sentinel, 0f, 0f}, {0f, 0f, 0f}}) {
            assertThat(Comparison.of(expected, List.of(got)).verdict()).isEqualTo(Verdict.WRONG);
        }
        assertThat(Comparison.of(expected, expected).verdict()).isEqualTo(Verdict.SAME_BITS);
    }

    @Test
    void oneSeedDrawsOneListOfShapes() {
        Kernels wrong = withActivation(new Planted(value -> value + 1f));
        assertThat(run(wrong, false)).isEqualTo(run(wrong, false));
    }

    private static void assertOthersAreTheSame(Map<String, KernelReport> reports) {
        assertThat(reports.values()).extracting("verdict").containsOnly(Verdict.SAME_BITS);
    }

    private static List<KernelReport> run(Kernels kernels, boolean bitsPromised) {
        try (var memory = new HostMemory(new Device("cpu", "test"))) {
            List<KernelReport> seen = new ArrayList<>();
            List<KernelReport> reports =
                    new SelfTest(kernels, memory, bitsPromised).run(3, TRIALS, seen::add);
            assertThat(seen).isEqualTo(reports).hasSize(SelfTest.kernelCount());
            return reports;
        }
    }

    private static Map<String, KernelReport> planted(UnaryOperator<Float> mistake) {
        return run(withActivation(new Planted(mistake)), false).stream()
                .collect(Collectors.toMap(KernelReport::kernel, report -> report));
    }

    private static Kernels withActivation(ActivationKernel activation) {
        Kernels s = CpuKernels.scalar();
        return new Kernels(
                "planted",
                "one kernel is wrong",
                s.gemm(),
                s.depthwise(),
                s.conv(),
                s.batchNorm(),
                activation,
                s.pool(),
                s.loss(),
                s.optimizer(),
                s.elementwise(),
                s.layout(),
                s.dropout(),
                s.fusedConv(),
                s.quantize());
    }

    /** Makes a mistake in the first element of ReLU6. */
    private record Planted(UnaryOperator<Float> mistake) implements ActivationKernel {
        @Override
        public void forward(long elements, Activation activation, View x, View y) {
            new ScalarActivation().forward(elements, activation, x, y);
            if (activation == Activation.RELU6) {
                var first = HostBuffer.segment(y, 4);
                float value = first.get(ValueLayout.JAVA_FLOAT, 0);
                first.set(ValueLayout.JAVA_FLOAT, 0, mistake.apply(value));
            }
        }

        @Override
        public void gradient(long elements, Activation activation, View at, View dy, View dx) {
            new ScalarActivation().gradient(elements, activation, at, dy, dx);
        }
    }

    /** Scalar kernels that note which of their computations are called, and which there are. */
    private static Kernels recording(Set<String> called, Set<String> all)
            throws ReflectiveOperationException {
        Kernels scalar = CpuKernels.scalar();
        RecordComponent[] components = Kernels.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object real = components[i].getAccessor().invoke(scalar);
            Class<?> family = components[i].getType();
            values[i] = family.isInterface() ? recording(family, real, called, all) : real;
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return Kernels.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object recording(
            Class<?> family, Object real, Set<String> called, Set<String> all) {
        Arrays.stream(family.getMethods())
                .filter(method -> method.getReturnType() == void.class)
                .forEach(method -> all.add(family.getSimpleName() + "." + method.getName()));
        return Proxy.newProxyInstance(
                family.getClassLoader(),
                new Class<?>[] {family},
                (proxy, method, arguments) -> {
                    if (method.getReturnType() == void.class) {
                        called.add(family.getSimpleName() + "." + method.getName());
                    }
                    return method.invoke(real, arguments);
                });
    }
}
