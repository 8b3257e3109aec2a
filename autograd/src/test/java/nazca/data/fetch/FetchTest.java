package nazca.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import nazca.data.PublishedFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

class FetchTest {
    // The checksums are those of md5sum.
    private static final PublishedFile A =
            new PublishedFile("a.bin", 3, "900150983cd24fb0d6963f7d28e17f72"); // abc
    private static final PublishedFile B =
            new PublishedFile("b.bin", 1, "0cc175b9c0f1b6a831c399e269772661"); // a

    @TempDir private Path root;
    private final List<String> notes = new ArrayList<>();

    @Test
    void theFirstSourceWhoseFilesAreRightIsUsed() throws IOException, InterruptedException {
        Source offline = source("offline", null, null);
        Source wrong = source("wrong", "abd", "a");
        Source good = source("good", "abc", "a");
        assertThat(fetch(offline, wrong, good).run()).isEqualTo("good");
        assertThat(names(root)).containsExactly("toy");
        assertThat(names(root.resolve("toy"))).containsExactly("a.bin", "b.bin");
        assertThat(Files.readString(root.resolve("toy/a.bin"))).isEqualTo("abc");
        assertThat(notes)
                .contains("fetching toy: offline", "offline: no connection", "fetching toy: good")
                .anyMatch(note -> note.startsWith("wrong: ") && note.contains("its MD5 must be"));
    }

    @Test
    void withoutASourceEveryReasonIsGivenAndNothingIsLeft() {
        assertThatThrownBy(() -> fetch(source("one", null, null), source("two", "abc", "")).run())
                .isInstanceOf(FetchException.class)
                .hasMessageStartingWith(
                        "the data set toy could not be fetched (one: no connection; two: ")
                .hasMessageContaining("it does not have 1 bytes");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void whatWasThereIsReplacedAsAWholeOrKept() throws IOException, InterruptedException {
        Path old = Files.createDirectories(root.resolve("toy"));
        Files.writeString(old.resolve("a.bin"), "half");
        assertThatThrownBy(() -> fetch(source("one", "ab", "a")).run())
                .isInstanceOf(FetchException.class);
        assertThat(Files.readString(old.resolve("a.bin"))).isEqualTo("half");
        fetch(source("two", "abc", "a")).run();
        assertThat(names(old)).containsExactly("a.bin", "b.bin");
        assertThat(names(root)).containsExactly("toy");
    }

    @Test
    void whatAKilledFetchHasLeftIsRemoved() throws IOException, InterruptedException {
        Path dead = root.resolve(".toy.fetch-" + Integer.MAX_VALUE);
        Files.createDirectories(dead.resolve("deep"));
        Files.writeString(dead.resolve("deep/half.tgz"), "half");
        Files.createDirectories(root.resolve(".other.fetch-" + Integer.MAX_VALUE));
        fetch(source("one", "abc", "a")).run();
        assertThat(names(root)).containsExactly(".other.fetch-" + Integer.MAX_VALUE, "toy");
    }

    @Test
    void officialSitesGiveFilesOneByOneOrInAnArchive() throws IOException, InterruptedException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] archive = gzip(tar("cifar/a.bin", "abc", "../../b.bin", "a", "c.txt", "other"));
        serve(server, "/a.bin.gz", gzip(bytes("abc")));
        serve(server, "/b.bin.gz", gzip(bytes("a")));
        serve(server, "/all.tar.gz", archive);
        serve(server, "/cut.tar.gz", gzip(Arrays.copyOf(tar("a.bin", "abc"), 514)));
        server.start();
        try {
            URI site = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            List<String> names = List.of("a.bin", "b.bin");
            Download download = new Download(notes::add);
            fetch(new CompressedFiles(site, names, download)).run();
            assertThat(names(root.resolve("toy"))).containsExactly("a.bin.gz", "b.bin.gz");
            fetch(new CompressedArchive(site.resolve("all.tar.gz"), names, download)).run();
            assertThat(names(root.resolve("toy"))).containsExactly("a.bin", "b.bin");
            assertThat(names(root)).containsExactly("toy");
            Source cut = new CompressedArchive(site.resolve("cut.tar.gz"), names, download);
            assertThatThrownBy(() -> fetch(cut).run())
                    .hasMessageContaining("the archive is cut short");
            Source missing = new CompressedFiles(site.resolve("none/"), names, download);
            assertThatThrownBy(() -> fetch(missing).run())
                    .hasMessageContaining("a.bin.gz answers with status 404");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aMissingOrFailingClientIsNamed() {
        assertThatThrownBy(() -> PackageClient.run(root, "no-such-client-here"))
                .hasMessage("no-such-client-here is not on this machine");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThatThrownBy(() -> PackageClient.run(root, java, "--no-such-option"))
                .hasMessageContaining("fails with exit code 1: ")
                .hasMessageContaining("Unrecognized option");
    }

    private Fetch fetch(Source... sources) {
        return new Fetch(root.resolve("toy"), List.of(A, B), List.of(sources), notes::add);
    }

    private static Source source(String name, @Nullable String a, @Nullable String b) {
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void bring(Path folder) throws IOException {
                if (a == null || b == null) {
                    throw new IOException("no connection");
                }
                Files.writeString(folder.resolve("a.bin"), a);
                Files.writeString(folder.resolve("b.bin"), b);
                Files.writeString(folder.resolve("beside.txt"), "x");
            }
        };
    }

    private static void serve(HttpServer server, String path, byte[] content) {
        server.createContext(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(200, content.length);
                    exchange.getResponseBody().write(content);
                    exchange.close();
                });
    }

    /** A tar archive of pairs of path and content. */
    private static byte[] tar(String... files) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < files.length; i += 2) {
            byte[] block = new byte[1024];
            byte[] content = bytes(files[i + 1]);
            put(block, 0, files[i]);
            put(block, 124, String.format(Locale.ROOT, "%011o", content.length));
            block[156] = '0';
            put(block, 257, "ustar");
            System.arraycopy(content, 0, block, 512, content.length);
            out.writeBytes(block);
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static void put(byte[] block, int at, String text) {
        System.arraycopy(bytes(text), 0, block, at, text.length());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
