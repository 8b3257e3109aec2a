package nazca.bench.works;

import nazca.bench.Operands;
import nazca.bench.peer.WorkKind;
import nazca.bench.versus.Contest;
import nazca.bench.versus.Cost;
import nazca.bench.versus.Row;
import nazca.kernels.Kernels;

import java.util.List;
import java.util.Map;

/**
 * A kernel that no peer is asked for: what counts is how near it comes to the machine's limit.
 *
 * @param name of the work
 * @param shape as the table prints it
 * @param quick whether a quick run has it
 * @param cost at least
 * @param kernel makes the operands and gives one run
 */
record PrimitiveWork(String name, String shape, boolean quick, Cost cost, Maker kernel)
        implements Work {
    /** Makes a run of a kernel over operands. */
    @FunctionalInterface
    interface Maker {
        Runnable run(Kernels kernels, Operands operands);
    }

    @Override
    public WorkKind kind() {
        return WorkKind.OWN;
    }

    @Override
    public boolean thorough() {
        return !quick;
    }

    @Override
    public List<Row> measure(Setting setting) {
        Operands operands = new Operands();
        Runnable run = kernel.run(setting.kernels(), operands);
        OurRun ours = new OurRun(run, () -> new float[0], "NHWC", operands::close);
        Row.Unit unit = cost.flops() > 0 ? Row.Unit.GFLOPS : Row.Unit.GIGABYTES;
        return List.of(setting.timed(this, unit, cost, new Contest(ours, Map.of(), 0, 0)));
    }
}
