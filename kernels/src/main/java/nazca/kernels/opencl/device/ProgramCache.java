package nazca.kernels.opencl.device;

import nazca.tensor.files.AtomicFile;
import nazca.tensor.files.Checksum;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Built programs on disk. A file's name is the checksum of everything that its content depends on:
 * source, options, platform, device and driver.
 *
 * @param folder where the files are; it is made when the first is written
 */
public record ProgramCache(Path folder) {
    /** The program of a key, if it is there and can be read. */
    Optional<byte[]> read(String key) {
        try {
            return Files.isReadable(file(key))
                    ? Optional.of(Files.readAllBytes(file(key)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // built anew, which costs a second
        }
    }

    /** Keeps a program, where the disk has room and lets it. */
    void write(String key, byte[] binary) {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(
                    file(key),
                    out -> {
                        ByteBuffer rest = ByteBuffer.wrap(binary);
                        while (rest.hasRemaining()) {
                            out.write(rest);
                        }
                    });
        } catch (IOException e) {
            return; // the next start builds it again
        }
    }

    static String key(OpenClDevice device, String source, String options) {
        String all =
                String.join(
                        "\0", device.platform(), device.name(), device.driver(), options, source);
        return Checksum.of(all.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String key) {
        return folder.resolve(key + ".bin");
    }
}
