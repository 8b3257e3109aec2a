package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.kernels.opencl.OpenClKernels;
import nazca.kernels.opencl.Tuning;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClPlatforms;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.kernels.opencl.device.Traffic;
import nazca.nas.device.OpenClForTests;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.objective.AddLinear;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;
import nazca.nas.supernet.Supernet;
import nazca.nas.supernet.SupernetFixture;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class OpenClArchitectureStepTest {
    /** Enough that gates of one, two and three edges that search were drawn. */
    private static final int STEPS = 6;

    @Test
    void aStepWritesABatchAndWaitsOnceForTheLossAndAllGateGradients(@TempDir Path programs) {
        OpenClForTests.device();
        try (SupernetFixture net = SupernetFixture.threeEdges();
                OpenClQueue queue = OpenClQueue.open(OpenClPlatforms.find().devices().getFirst());
                OpenClMemory memory = new OpenClMemory(queue)) {
            OpenClKernels set =
                    OpenClKernels.create(queue, new ProgramCache(programs), Tuning.none());
            ArchitectureParameters parameters =
                    new ArchitectureParameters(net.space.choices(), 0.1, 3);
            ArchitectureStep architecture =
                    step(net, new Engine(set.kernels(), memory), parameters);
            architecture.run(net.batch, 0);
            Traffic traffic = queue.traffic();
            long buffers = traffic.buffers();
            for (int number = 1; number < STEPS; number++) {
                long writes = traffic.writes();
                long reads = traffic.reads();
                long waits = traffic.waits();
                double[] before = parameters.alpha(1).clone();
                architecture.run(net.batch, number);
                assertThat(traffic.writes() - writes).isEqualTo(2);
                assertThat(traffic.reads() - reads).isEqualTo(1);
                assertThat(traffic.waits() - waits).as("the reading alone waits").isEqualTo(1);
                assertThat(parameters.alpha(1)).isNotEqualTo(before);
            }
            assertThat(traffic.buffers()).isEqualTo(buffers);
        }
    }

    private static ArchitectureStep step(
            SupernetFixture net, Engine engine, ArchitectureParameters parameters) {
        Supernet supernet =
                new Supernet(
                        net.space,
                        new BlockBuilder(
                                new ModelState(engine.memory()),
                                new Initializer(1, engine.memory())),
                        engine);
        int batch = net.batch.size();
        return new ArchitectureStep(
                supernet,
                StepMemory.forSearch(engine, supernet, batch, GateMode.FULL_V2),
                new CrossEntropy(engine, supernet.logits(), 0f, batch, supernet.readout()),
                parameters,
                objective(net.space.choices()),
                GateMode.FULL_V2,
                ZeroPolicy.COMPLETE,
                7);
    }

    private static JointObjective objective(int[] choices) {
        double[][] costs =
                Arrays.stream(choices)
                        .mapToObj(count -> new double[count])
                        .toArray(double[][]::new);
        return new JointObjective(
                List.of(
                        new CostTerm(
                                CostTerm.LATENCY,
                                new AdditiveCost(1, costs),
                                1,
                                new AddLinear(0.1, 1))));
    }
}
