package nazca.cli;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca devices}. */
@Command(name = "devices", description = "Lists what can run here and why not.")
final class DevicesCommand implements Callable<Integer> {
    private final Session session;

    DevicesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Devices.Listed> devices = Devices.all();
        TextTable table = new TextTable("device", "usable", "name", "reason");
        for (Devices.Listed device : devices) {
            table.row(device.id(), device.usable() ? "yes" : "no", device.name(), device.reason());
        }
        session.print(
                Map.of("devices", devices.stream().map(Devices.Listed::json).toList()),
                table.toString());
        return 0;
    }
}
