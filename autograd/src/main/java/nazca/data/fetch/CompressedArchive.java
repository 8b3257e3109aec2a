package nazca.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A site that offers all files in one .tar.gz, in whichever folder.
 *
 * @param archive its address
 * @param files names of the files
 * @param download how it is reached
 */
record CompressedArchive(URI archive, List<String> files, Download download) implements Source {
    @Override
    public String name() {
        return "the official site " + archive.getHost();
    }

    @Override
    public void bring(Path folder) throws IOException, InterruptedException {
        Path whole = folder.resolve("archive.tar.gz");
        download.to(whole, archive);
        TarArchive.extract(
                whole,
                path -> {
                    String name = path.substring(path.lastIndexOf('/') + 1);
                    return files.contains(name) ? folder.resolve(name) : null;
                });
        Files.delete(whole);
    }
}
