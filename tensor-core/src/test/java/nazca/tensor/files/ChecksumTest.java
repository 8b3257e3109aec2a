package nazca.tensor.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class ChecksumTest {
    @TempDir Path directory;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** FIPS 180-2, appendix B. */
    @Test
    void checksumsEqualThePublishedOnes() {
        assertThat(Checksum.of(ascii("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Checksum.of(ascii("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")))
                .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        byte[] million = new byte[1_000_000];
        Arrays.fill(million, (byte) 'a');
        assertThat(Checksum.of(million))
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void bytesSegmentsStreamsAndFilesAgree() throws IOException {
        byte[] bytes = new byte[200_003];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >>> 3);
        }
        String checksum = Checksum.of(bytes);
        Path file = Files.write(directory.resolve("bytes"), bytes);
        assertThat(Checksum.of(file)).isEqualTo(checksum);
        assertThat(Checksum.of(new ByteArrayInputStream(bytes))).isEqualTo(checksum);
        assertThat(Checksum.of(MemorySegment.ofArray(bytes))).isEqualTo(checksum);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(bytes.length);
            segment.copyFrom(MemorySegment.ofArray(bytes));
            assertThat(Checksum.of(segment)).isEqualTo(checksum);
            var inPieces = new Checksum();
            inPieces.add(segment.asSlice(0, 100_000)).add(new byte[0]);
            inPieces.add(segment.asSlice(100_000));
            assertThat(inPieces.hex()).isEqualTo(checksum);
        }
    }

    @Test
    void aChecksumStartsAnewAfterItWasTaken() {
        var checksum = new Checksum();
        String first = checksum.add(ascii("abc")).hex();
        assertThat(checksum.add(ascii("abc")).hex()).isEqualTo(first);
    }

    @Test
    void namedPiecesDoNotRunIntoOneAnother() {
        assertThat(named("ab", "c")).isNotEqualTo(named("a", "bc"));
        assertThat(named("a", "")).isNotEqualTo(named("", "a"));
        assertThat(named("a", "b")).isEqualTo(named("a", "b"));
        // Lengths 1 and 2 as little-endian longs, then "a", then "bc".
        assertThat(named("a", "bc"))
                .isEqualTo(Checksum.of(ascii("\1\0\0\0\0\0\0\0\2\0\0\0\0\0\0\0abc")));
    }

    private static String named(String name, String content) {
        return new Checksum().add(name, MemorySegment.ofArray(ascii(content))).hex();
    }
}
