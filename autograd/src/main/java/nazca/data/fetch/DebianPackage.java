package nazca.data.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Debian package that holds each file as {@code NAME.gz}, unpacked without being installed.
 *
 * @param pack the package
 * @param files names without .gz
 */
record DebianPackage(String pack, List<String> files) implements Source {
    @Override
    public String name() {
        return "apt-get, package " + pack;
    }

    @Override
    public void bring(Path folder) throws IOException, InterruptedException {
        PackageClient.run(folder, "apt-get", "download", pack);
        Path unpacked = folder.resolve("unpacked");
        PackageClient.run(
                folder,
                "dpkg-deb",
                "-x",
                PackageClient.result(folder, ".deb").toString(),
                unpacked.toString());
        try (Stream<Path> all = Files.walk(unpacked)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(path.getFileName());
                if (name.endsWith(".gz") && files.contains(name.substring(0, name.length() - 3))) {
                    Files.move(path, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
