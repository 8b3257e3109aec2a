package nazca.tensor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class MalformedSafeTensorsTest {
    @TempDir Path directory;

    private Path file(long length, String header, int dataBytes) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(8 + json.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(length).put(json);
        return Files.write(directory.resolve("bad.safetensors"), bytes.array());
    }

    private void assertRefused(Path file, String problem) {
        try (Arena arena = Arena.ofConfined()) {
            assertThatExceptionOfType(MalformedFileException.class)
                    .isThrownBy(() -> SafeTensors.read(file, arena))
                    .withMessageStartingWith(file + ": ")
                    .withMessageContaining(problem);
        }
    }

    /** Headers for four bytes of data, with ' for ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | not a JSON object",
                "77 | not a JSON object",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]} | not valid JSON",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}} x | not valid JSON",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}} 1 | goes on behind its end",
                "{'a':[]} | 'a' in its header is not an object",
                "{'a':{'dtype':'F16','shape':[2],'data_offsets':[0,4]}} | 'a' has dtype F16",
                "{'a':{'dtype':3,'shape':[1],'data_offsets':[0,4]}} | 'a' has dtype none",
                "{'a':{'shape':[1],'data_offsets':[0,4]}} | lacks its dtype",
                "{'a':{'dtype':'F32','shape':[1]}} | lacks its dtype, shape or data_offsets",
                "{'a':{'dtype':'F32','shape':1,'data_offsets':[0,4]}} | shape that is not an array",
                "{'a':{'dtype':'F32','shape':[-1],'data_offsets':[0,4]}} | whole numbers >= 0",
                "{'a':{'dtype':'F32','shape':[1.0],'data_offsets':[0,4]}} | whole numbers >= 0",
                "{'a':{'dtype':'F32','shape':[[1]],'data_offsets':[0,4]}} | whole numbers >= 0",
                "{'a':{'dtype':'F32','shape':[99999999999999999999],'data_offsets':[0,4]}} | long",
                "{'a':{'dtype':'F32','shape':[4294967296,4294967296],'data_offsets':[0,4]}} |"
                        + " large",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,4]}} | F32 [2], which does not",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[4,0]}} | no valid data_offsets",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4,8]}} | no valid data_offsets",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}} | start at byte 4",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}} | 8 bytes of data, but 4",
                "{'a':{'dtype':'U8','shape':[3],'data_offsets':[0,3]}} | 3 bytes of data, but 4",
                "{} | 0 bytes of data, but 4 follow",
                "{'a':{'dtype':'U8','shape':[4],'data_offsets':[0,4]},'b':{'dtype':'U8','shape':[2],'data_offsets':[2,4]}}"
                    + " | tensor 'b' start at",
                "{'a':{'dtype':'U8','shape':[1],'data_offsets':[0,1]},'b':{'dtype':'U8','shape':[2],'data_offsets':[2,4]}}"
                    + " | tensor 'b' start at",
                "{'a':{'dtype':'U8','shape':[2],'data_offsets':[0,2]},"
                        + "'a':{'dtype':'U8','shape':[2],'data_offsets':[2,4]}} | Duplicate",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4],'x':1}} | unknown key 'x'",
                "{'__metadata__':{'a':1}} | metadata 'a' is not a string",
                "{'__metadata__':'a'} | '__metadata__' in its header is not an object",
            })
    void headersThatBreakTheFormatAreRefused(String header, String problem) throws IOException {
        String json = header.replace('\'', '"');
        assertRefused(file(json.length(), json, 4), problem);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1", "100000001", "9223372036854775807"})
    void headerLengthsOutsideTheLimitsAreRefused(long length) throws IOException {
        assertRefused(
                file(length, "{}", 0),
                "header length must be from 2 to 100000000, got " + Long.toUnsignedString(length));
    }

    @Test
    void filesThatEndInsideTheHeaderAreRefused() throws IOException {
        assertRefused(file(3, "{}", 0), "cut short: a header of 3 bytes, but only 2 follow");
        Path empty = Files.write(directory.resolve("empty"), new byte[0]);
        assertRefused(empty, "cut short: 0 bytes hold no header length");
        assertRefused(Files.write(empty, new byte[7]), "cut short: 7 bytes");
    }

    @Test
    void headersThatAreNotUtf8AreRefused() throws IOException {
        Path file = file(4, "{'\0", 1);
        byte[] bytes = Files.readAllBytes(file);
        bytes[10] = (byte) 0xff;
        assertRefused(Files.write(file, bytes), "not valid JSON");
    }

    @Test
    void aMissingFileIsNotAMalformedOne() {
        try (Arena arena = Arena.ofConfined()) {
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> SafeTensors.read(directory.resolve("none"), arena));
        }
    }

    @Test
    void aFileWithoutChecksumIsNotACheckedOne() throws IOException {
        Path file = directory.resolve("plain");
        SafeTensors.write(file, Map.of("a", "1"), tensors());
        assertDamaged(file, "has no checksum");
    }

    @Test
    void aCheckedFileIsAPlainOneWithOneMoreKey() throws IOException {
        Path file = directory.resolve("checked");
        SafeTensors.writeChecksummed(file, Map.of("a", "1"), tensors());
        try (Arena arena = Arena.ofConfined()) {
            TensorFile plain = SafeTensors.read(file, arena);
            TensorFile checked = SafeTensors.readChecksummed(file, arena);
            assertThat(plain.metadata()).containsOnlyKeys("a", "checksum");
            assertThat(checked.metadata()).isEqualTo(Map.of("a", "1"));
            assertThat(checked.tensors().keySet()).isEqualTo(plain.tensors().keySet());
        }
    }

    /** In each byte one bit, another one from byte to byte, and in letters the bit of the case. */
    @Test
    void aFlippedBitInAnyByteOfACheckedFileIsDetected() throws IOException {
        Path file = directory.resolve("flipped");
        var metadata = Map.of("x\":\"checksum", "\"checksum\":\"0", "zero", "0".repeat(64));
        SafeTensors.writeChecksummed(file, metadata, tensors());
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            assertFlipDetected(file, bytes, at, 1 << at % 8);
            if (Character.isLetter(bytes[at]) && at % 8 != 5) {
                assertFlipDetected(file, bytes, at, 1 << 5);
            }
        }
    }

    private static void assertFlipDetected(Path file, byte[] bytes, int at, int mask)
            throws IOException {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) mask;
        Files.write(file, flipped);
        assertDamaged(file, file + ": ");
    }

    @Test
    void everyTruncationAndExtensionOfACheckedFileIsDetected() throws IOException {
        Path file = directory.resolve("cut");
        SafeTensors.writeChecksummed(file, Map.of("a", "1"), tensors());
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length <= bytes.length + 2; length++) {
            if (length != bytes.length) {
                Files.write(file, Arrays.copyOf(bytes, length));
                assertDamaged(file, "");
            }
        }
    }

    private static void assertDamaged(Path file, String problem) {
        try (Arena arena = Arena.ofConfined()) {
            assertThatExceptionOfType(MalformedFileException.class)
                    .isThrownBy(() -> SafeTensors.readChecksummed(file, arena))
                    .withMessageContaining(problem);
        }
    }

    private static List<TensorEntry> tensors() {
        return List.of(
                TensorEntry.of("weight", new float[] {1f, 2f, 3f}, 3),
                TensorEntry.of("alpha", new double[] {0.5}, 1),
                TensorEntry.of("checksum", new int[] {1, 2}, 2));
    }
}
