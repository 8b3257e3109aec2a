package nazca.cli;

import nazca.nas.config.Presets;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * {@code nazca presets}: what {@code search} and {@code train} take as {@code --preset}, or the
 * settings of one of them.
 */
@Command(
        name = "presets",
        description = "Lists the settings that come with the program, or shows those of one name.")
final class PresetsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "the preset to show, as a file for --config")
    private @Nullable String name;

    PresetsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String shown = name;
        if (shown == null) {
            list();
        } else {
            String text = Presets.text(shown);
            session.print(map(shown, "yaml", text), text);
        }
        return 0;
    }

    private void list() {
        List<Map<String, String>> listed = new ArrayList<>();
        TextTable table = new TextTable("preset", "command", "what it is for");
        for (String preset : Presets.names()) {
            String summary = Presets.summary(preset);
            Map<String, String> map = map(preset, "command", Presets.command(preset));
            map.put("summary", summary);
            listed.add(map);
            table.row(preset, Presets.command(preset), summary);
        }
        session.print(Map.of("presets", listed), table.toString());
    }

    private static Map<String, String> map(String preset, String key, String value) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("name", preset);
        map.put(key, value);
        return map;
    }
}
