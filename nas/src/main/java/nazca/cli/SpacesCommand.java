package nazca.cli;

import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca spaces}: each space for the images and classes that it was made for. */
@Command(name = "spaces", description = "Lists the search spaces.")
final class SpacesCommand implements Callable<Integer> {
    private final Session session;

    SpacesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Map<String, @Nullable Object>> listed = new ArrayList<>();
        TextTable table =
                new TextTable("space", "edges", "architectures", "MACs from", "to", "parameters");
        for (String name : Spaces.names()) {
            SearchSpace space =
                    Spaces.open(
                            name, Map.of(), Spaces.defaultInput(name), Spaces.defaultClasses(name));
            listed.add(json(space));
            table.row(
                    name,
                    String.valueOf(space.edges().size()),
                    space.architectures().toString(),
                    Numbers.grouped(space.macsMin()),
                    Numbers.grouped(space.macsMax()),
                    Numbers.grouped(space.parameters()));
        }
        session.print(Map.of("spaces", listed), table.toString());
        return 0;
    }

    private static Map<String, @Nullable Object> json(SearchSpace space) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", space.name());
        map.put("edges", space.edges().size());
        map.put("choices", space.choices());
        map.put("candidates", space.edges().stream().map(MixedBlock::labels).toList());
        map.put("architectures", space.architectures().toString());
        map.put("macs_min", space.macsMin());
        map.put("macs_max", space.macsMax());
        map.put("parameters", space.parameters());
        map.put("architecture_parameters", Arrays.stream(space.choices()).sum());
        return map;
    }
}
