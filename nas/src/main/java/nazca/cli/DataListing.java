package nazca.cli;

import nazca.data.DataFolder;
import nazca.data.Datasets;
import nazca.data.PublishedDataset;
import nazca.data.PublishedFile;
import nazca.data.PublishedFiles;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code nazca data list}: what {@code --data} takes and whether it can be used at once. */
final class DataListing {
    private DataListing() {}

    static void print(Session session, DataFolder folder) {
        List<Map<String, @Nullable Object>> listed = new ArrayList<>();
        TextTable table = new TextTable("data set", "state", "bytes");
        for (String name : Datasets.names()) {
            PublishedDataset published = PublishedDataset.named(name);
            boolean fetched =
                    published == null || PublishedFiles.arePresent(published, folder.of(published));
            Long bytes =
                    published == null
                            ? null
                            : (Long)
                                    published.files().stream()
                                            .mapToLong(PublishedFile::bytes)
                                            .sum();
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("built_in", published == null);
            json.put("fetched", fetched);
            json.put("bytes", bytes);
            json.put("folder", published == null ? null : folder.of(published).toString());
            listed.add(json);
            String state =
                    published == null ? "built in" : fetched ? "here" : "nazca data fetch " + name;
            table.row(name, state, bytes == null ? "" : Numbers.grouped(bytes));
        }
        table.row("folder:PATH", "train/ and test/ or val/, a folder of images per class", "");
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("folder", folder.root().toString());
        document.put("data", listed);
        session.print(document, table + "kept in " + folder.root() + "\n");
    }
}
