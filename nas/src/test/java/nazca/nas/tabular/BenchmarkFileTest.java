package nazca.nas.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.config.UserMistake;
import nazca.nas.evolve.Accuracy;
import nazca.nas.evolve.Genome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class BenchmarkFileTest {
    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    @Test
    void aTableIsReadColumnByColumn() throws IOException {
        BenchmarkTable table =
                BenchmarkFile.read(
                        file(
                                """
                                # made by hand
                                macs, architecture ,accuracy,top5_accuracy,test_accuracy,"energy, mJ"

                                10,MBConv k3 e3 | Zero,0.5,0.75,0.25,1e-3
                                20,"MBConv k5 e6 | Zero",1,1,0,2\r
                                30, MBConv k3 e3|MBConv k3 e3,0.75,0.9,0.5,0
                                """));
        assertThat(table.costNames()).containsExactly("macs", "energy, mJ");
        assertThat(table.candidates())
                .containsExactly(
                        List.of("MBConv k3 e3", "MBConv k5 e6"), List.of("Zero", "MBConv k3 e3"));
        assertThat(table.rows())
                .isEqualTo(
                        Map.of(
                                Genome.of(0, 0),
                                new BenchmarkTable.Row(
                                        new Accuracy(0.5, 0.75), 0.25, List.of(10.0, 0.001)),
                                Genome.of(1, 0),
                                new BenchmarkTable.Row(new Accuracy(1, 1), 0.0, List.of(20.0, 2.0)),
                                Genome.of(0, 1),
                                new BenchmarkTable.Row(
                                        new Accuracy(0.75, 0.9), 0.5, List.of(30.0, 0.0))));
        assertThat(table.labels(Genome.of(1, 1))).containsExactly("MBConv k5 e6", "MBConv k3 e3");
    }

    @Test
    void cellsOfNasBench201AreReadAsTheyAre() throws IOException {
        BenchmarkTable table =
                BenchmarkFile.read(
                        file(
                                """
                                architecture,accuracy
                                |none~0|+|none~0|skip~1|+|none~0|none~1|conv~2|,0.1
                                |conv~0|+|none~0|skip~1|+|none~0|none~1|conv~2|,0.2
                                """));
        assertThat(table.candidates()).hasSize(6);
        assertThat(table.candidates().getFirst()).containsExactly("none~0", "conv~0");
        assertThat(table.costNames()).isEmpty();
    }

    @Test
    void aByteOrderMarkAndTheOrderOfColumnsDoNotMatter() throws IOException {
        BenchmarkTable table = BenchmarkFile.read(file("\uFEFFaccuracy,architecture\n0.5,a|b\n"));
        assertThat(table.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';is empty: it needs a heading and a row for every network",
                "'architecture,accuracy';has a heading and no networks",
                "'arch,accuracy|a,1';, line 1: the heading has no column architecture (it has arch,"
                        + " accuracy)",
                "'architecture,accuracy,|a,1,2';, line 1: a column has no name",
                "'architecture,accuracy,macs,macs|a,1,2,3';, line 1: the column macs is there"
                        + " twice",
                "'architecture,accuracy|a,1|b,1,2';, line 3: 3 cells, but the heading has 2"
                        + " columns",
                "'architecture,accuracy|a/b,1||a,1';', line 4: the architecture ''a'' has 1 edges,"
                        + " those before it have 2'",
                "'architecture,accuracy|a,1|b,0.5|a,0.5';, line 4: the network a is there twice,"
                        + " first on line 2",
                "'architecture,accuracy|a,93.2';, line 2: accuracy must be a fraction from 0 to 1,"
                        + " got 93.2",
                "'architecture,accuracy|a,NaN';, line 2: accuracy must be a fraction from 0 to 1,"
                        + " got NaN",
                "'architecture,accuracy|a,good';', line 2: accuracy must be a number, got"
                        + " ''good'''",
                "'architecture,accuracy,macs|a,1,';', line 2: macs must be a number, got '''''",
                "'architecture,accuracy,macs|a,1,-3';, line 2: the cost macs must be a finite"
                        + " number of at least 0, got -3",
                "'architecture,accuracy|\"a,1';, line 2: a quote is left open",
                "'architecture,accuracy|\"a\"b,1';, line 2: a comma must follow the closing quote",
                "'architecture,accuracy|,1';, line 2: the architecture is empty",
            })
    void aMistakeIsNamedWithItsLine(String text, String complaint) throws IOException {
        Path file = file(text.replace('|', '\n').replace('/', '|'));
        assertThatThrownBy(() -> BenchmarkFile.read(file))
                .isInstanceOf(UserMistake.class)
                .hasMessage(
                        "the table " + file + (complaint.startsWith(",") ? "" : " ") + complaint);
    }

    @Test
    void filesThatAreNoTextAreNamed() throws IOException {
        Path missing = folder.resolve("none.csv");
        assertThatThrownBy(() -> BenchmarkFile.read(missing))
                .hasMessage("the table %s does not exist", missing);
        assertThatThrownBy(() -> BenchmarkFile.read(folder))
                .hasMessage("the table %s is a directory", folder);
        Path binary = Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xff, 0, 1});
        assertThatThrownBy(() -> BenchmarkFile.read(binary))
                .hasMessage("the table %s is no text in UTF-8", binary);
    }
}
