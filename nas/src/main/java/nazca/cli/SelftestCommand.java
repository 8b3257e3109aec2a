package nazca.cli;

import nazca.kernels.Kernels;
import nazca.kernels.selftest.KernelReport;
import nazca.kernels.selftest.SelfTest;
import nazca.kernels.selftest.Verdict;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.run.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca selftest}. */
@Command(
        name = "selftest",
        description = {
            "Runs every kernel of a device at drawn shapes beside the scalar definition.",
            "Ends with 1 if any is wrong, or differs where the device promises the same bits."
        })
final class SelftestCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "shapes drawn for each kernel (default: 12)")
    private int trials = 12;

    SelftestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (trials < 1) {
            throw new UserMistake("--trials must be at least 1, got " + trials);
        }
        CommonOptions options = session.options();
        String device = options.deviceOrDefault();
        try (Progress progress = session.progress();
                Compute compute = Compute.open(device, options.threadsOrDefault())) {
            return run(device, compute, progress);
        }
    }

    private int run(String device, Compute compute, Progress progress) {
        progress.phase("compiling kernels", 0);
        compute.warmUp(progress::warn);
        Kernels kernels = compute.engine().kernels();
        SelfTest test = new SelfTest(kernels, compute.engine().memory(), compute.keepsContract());
        progress.phase("self-test", SelfTest.kernelCount());
        Long asked = session.options().seed();
        long seed = asked == null ? 0 : asked;
        List<KernelReport> seen = new ArrayList<>();
        test.run(
                seed,
                trials,
                report -> {
                    seen.add(report);
                    progress.step(seen.size(), report.kernel());
                });
        boolean ok = seen.stream().allMatch(test::passes);
        session.print(json(device, kernels, seed, seen, ok), text(device, kernels, seen, ok));
        return ok ? 0 : 1;
    }

    private static Map<String, @Nullable Object> json(
            String device, Kernels kernels, long seed, List<KernelReport> reports, boolean ok) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("device", device);
        map.put("kernels", kernels.name());
        map.put("reason", kernels.reason());
        map.put("seed", seed);
        map.put("ok", ok);
        map.put("results", reports.stream().map(SelftestCommand::json).toList());
        return map;
    }

    private static Map<String, @Nullable Object> json(KernelReport report) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kernel", report.kernel());
        map.put("trials", report.trials());
        map.put("verdict", report.verdict().words());
        double difference = report.difference();
        map.put("relative_difference", Double.isFinite(difference) ? difference : null);
        map.put("detail", report.detail());
        return map;
    }

    private static String text(
            String device, Kernels kernels, List<KernelReport> reports, boolean ok) {
        TextTable table = new TextTable("kernel", "trials", "result", "difference", "first at");
        for (KernelReport report : reports) {
            boolean same = report.verdict() == Verdict.SAME_BITS;
            table.row(
                    report.kernel(),
                    Integer.toString(report.trials()),
                    report.verdict().words(),
                    same ? "" : String.format(Locale.ROOT, "%.1e", report.difference()),
                    report.detail());
        }
        long same = reports.stream().filter(r -> r.verdict() == Verdict.SAME_BITS).count();
        return "%s%s, %s: %d of %d kernels have the same bits as the definition%s\n"
                .formatted(
                        table,
                        device,
                        kernels.name(),
                        same,
                        reports.size(),
                        ok ? "" : "; this device does not keep what it promises");
    }
}
