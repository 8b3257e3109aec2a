package nazca.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * A site that offers each file as {@code NAME.gz}.
 *
 * @param site ends with '/'
 * @param files names without .gz
 * @param download how it is reached
 */
record CompressedFiles(URI site, List<String> files, Download download) implements Source {
    @Override
    public String name() {
        return "the official site " + site.getHost();
    }

    @Override
    public void bring(Path folder) throws IOException, InterruptedException {
        for (String file : files) {
            download.to(folder.resolve(file + ".gz"), site.resolve(file + ".gz"));
        }
    }
}
