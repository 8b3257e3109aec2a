package nazca.cli;

import nazca.data.DataFolder;
import nazca.data.Dataset;
import nazca.data.Datasets;
import nazca.data.PublishedDataset;
import nazca.nas.config.DataSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code nazca data info}: a data set's classes, counts, pixels and checksums. */
final class DataInfo {
    private DataInfo() {}

    static void print(Session session, String name, @Nullable Integer size, DataFolder folder) {
        if (size != null && size < 1) {
            throw new UserMistake("--size must be at least 1, got " + size);
        }
        boolean directory = !Datasets.names().contains(name) && Files.isDirectory(Path.of(name));
        DataSettings settings =
                RunConfig.defaults(1).data().withName(directory ? "folder:" + name : name);
        Dataset dataset = (size == null ? settings : settings.withSize(size)).open();
        session.print(json(dataset, folder), text(dataset));
    }

    private static Map<String, @Nullable Object> json(Dataset dataset, DataFolder folder) {
        int[] train = dataset.train().classCounts();
        int[] test = dataset.test().classCounts();
        List<Map<String, Object>> classes = new ArrayList<>();
        for (int c = 0; c < train.length; c++) {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("name", dataset.classes().get(c));
            counts.put("train", train[c]);
            counts.put("test", test[c]);
            classes.add(counts);
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", dataset.name());
        json.put("shape", Numbers.list(dataset.shape()));
        json.put("train", dataset.train().count());
        json.put("test", dataset.test().count());
        json.put("classes", classes);
        json.put("mean", Arrays.stream(dataset.normalization().mean()).boxed().toList());
        json.put("std", Arrays.stream(dataset.normalization().std()).boxed().toList());
        json.put("sha256", dataset.sha256());
        PublishedDataset published = PublishedDataset.named(dataset.name());
        json.put("files", published == null ? List.of() : files(published, folder));
        return json;
    }

    /** The files of a data set that was loaded, so each was held against its checksum. */
    private static List<Map<String, Object>> files(PublishedDataset published, DataFolder folder) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (var file : published.files()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("path", folder.of(published).resolve(file.name()).toString());
            json.put("bytes", file.bytes());
            json.put("md5", file.md5());
            files.add(json);
        }
        return files;
    }

    private static String text(Dataset dataset) {
        int[] train = dataset.train().classCounts();
        int[] test = dataset.test().classCounts();
        TextTable table = new TextTable("class", "training images", "test images");
        for (int c = 0; c < train.length; c++) {
            table.row(
                    dataset.classes().get(c), Numbers.grouped(train[c]), Numbers.grouped(test[c]));
        }
        table.row(
                "all",
                Numbers.grouped(dataset.train().count()),
                Numbers.grouped(dataset.test().count()));
        return "%s, images of %s\n%smean %s, deviation %s\nsha256 %s\n"
                .formatted(
                        dataset.name(),
                        dataset.shape(),
                        table,
                        fixed(dataset.normalization().mean()),
                        fixed(dataset.normalization().std()),
                        dataset.sha256());
    }

    private static String fixed(double[] values) {
        return String.join(" ", Arrays.stream(values).mapToObj(v -> Numbers.fixed(v, 4)).toList());
    }
}
