package nazca.cli;

import nazca.kernels.opencl.TunedShape;
import nazca.kernels.opencl.Tuner;
import nazca.nas.config.UserMistake;
import nazca.nas.device.OpenCl;
import nazca.nas.run.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca tune}. */
@Command(
        name = "tune",
        description = {
            "Finds the fastest variants of an OpenCL device's matrix products.",
            "Runs read them at their start. Results never depend on them, only time does."
        })
final class TuneCommand implements Callable<Integer> {
    private static final double NANOS_PER_MICRO = 1e3;

    private final Session session;

    TuneCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String device = session.options().deviceOrDefault();
        if (!OpenCl.names(device)) {
            throw new UserMistake(
                    "only OpenCL devices are tuned, not %s: give --device opencl[:N]"
                            .formatted(device));
        }
        List<TunedShape> seen = new ArrayList<>();
        try (Progress progress = session.progress()) {
            progress.phase("tuning", Tuner.shapeCount());
            OpenCl.tune(
                    device,
                    tuned -> {
                        seen.add(tuned);
                        progress.step(seen.size(), tuned.operation() + " " + tuned.shape());
                    });
        }
        session.print(json(device, seen), text(device, seen));
        return 0;
    }

    private static Map<String, @Nullable Object> json(String device, List<TunedShape> seen) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("device", device);
        map.put("file", OpenCl.tuningFile().toString());
        map.put("results", seen.stream().map(TuneCommand::json).toList());
        return map;
    }

    private static Map<String, @Nullable Object> json(TunedShape tuned) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("operation", tuned.operation());
        map.put("shape", tuned.shape());
        map.put("variant", tuned.variant());
        map.put("us", tuned.nanos() / NANOS_PER_MICRO);
        map.put("plain_us", tuned.plainNanos() / NANOS_PER_MICRO);
        map.put("wrong_variants", tuned.wrong());
        return map;
    }

    private static String text(String device, List<TunedShape> seen) {
        TextTable table = new TextTable("operation", "shape", "variant", "us", "plain / it");
        int wrong = 0;
        for (TunedShape tuned : seen) {
            table.row(
                    tuned.operation(),
                    tuned.shape(),
                    tuned.variant(),
                    String.format(Locale.ROOT, "%.0f", tuned.nanos() / NANOS_PER_MICRO),
                    String.format(
                            Locale.ROOT, "%.1f", (double) tuned.plainNanos() / tuned.nanos()));
            wrong += tuned.wrong();
        }
        String left =
                wrong == 0 ? "" : "; %d trials had other bits and were left out".formatted(wrong);
        return "%s%s: kept in %s%s\n".formatted(table, device, OpenCl.tuningFile(), left);
    }
}
