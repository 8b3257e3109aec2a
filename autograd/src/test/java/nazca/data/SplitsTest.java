package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.random.RandomStream;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.IntStream;

class SplitsTest {
    @Property(tries = 300, seed = "2211", edgeCases = EdgeCasesMode.MIXIN)
    void splitsAreDisjointAndCompleteAndBalanced(
            @ForAll @IntRange(min = 1, max = 12) int classes,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll long seed) {
        int[] labels = labels(classes * 20, classes, seed);
        int smallest = Arrays.stream(counts(labels, all(labels.length), classes)).min().getAsInt();
        int images = classes * Math.max(0, smallest - 1) * percent / 100;
        Splits splits = Splits.draw(labels, classes, images, seed);
        assertThat(
                        IntStream.concat(
                                        Arrays.stream(splits.weight()),
                                        Arrays.stream(splits.architecture()))
                                .sorted())
                .containsExactlyElementsOf(IntStream.range(0, labels.length).boxed().toList());
        int[] counts = counts(labels, splits.architecture(), classes);
        assertThat(splits.architecture()).hasSize(images);
        assertThat(Arrays.stream(counts).max().getAsInt() - Arrays.stream(counts).min().getAsInt())
                .isEqualTo(images % classes == 0 ? 0 : 1);
    }

    @Test
    void eachSplitKeepsTheOrderOfThePermutation() {
        int[] labels = labels(300, 10, 5);
        Splits splits = Splits.draw(labels, 10, 57, 9);
        int[] permutation = RandomStream.of(9, "split").permutation(300);
        for (int[] split : new int[][] {splits.weight(), splits.architecture()}) {
            int[] filtered =
                    Arrays.stream(permutation)
                            .filter(image -> Arrays.stream(split).anyMatch(i -> i == image))
                            .toArray();
            assertThat(split).isEqualTo(filtered);
        }
        int[] firstOfEachClass = new int[10];
        Arrays.fill(firstOfEachClass, -1);
        for (int i = 299; i >= 0; i--) {
            firstOfEachClass[labels[permutation[i]]] = permutation[i];
        }
        assertThat(splits.architecture()).contains(firstOfEachClass);
    }

    @Test
    void theSeedAloneDecides() {
        int[] labels = labels(300, 10, 5);
        Splits splits = Splits.draw(labels, 10, 100, 1);
        assertThat(Splits.draw(labels, 10, 100, 1).weight()).isEqualTo(splits.weight());
        assertThat(Splits.draw(labels, 10, 100, 2).weight()).isNotEqualTo(splits.weight());
    }

    @Test
    void aLimitKeepsTheFirstImages() {
        Splits splits = Splits.draw(labels(300, 10, 5), 10, 100, 1);
        Splits limited = splits.limit(64, 1000);
        assertThat(limited.weight()).isEqualTo(Arrays.copyOf(splits.weight(), 64));
        assertThat(limited.architecture()).isEqualTo(splits.architecture());
    }

    @Test
    void aClassKeepsImagesToTrainOn() {
        int[] labels = {0, 0, 0, 0, 1, 1};
        assertThat(Splits.draw(labels, 2, 2, 0).architecture()).hasSize(2);
        assertThatThrownBy(() -> Splits.draw(labels, 2, 4, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "split: an architecture split of 4 images takes 2 of class 1, which has"
                                + " only 2 training images");
    }

    @Test
    void refusesWhatIsNoSplit() {
        assertThatThrownBy(() -> Splits.draw(new int[] {0, 2}, 2, 0, 0))
                .hasMessage("split: labels must be in [0, 2), got 2");
        assertThatThrownBy(() -> Splits.draw(new int[] {0}, 1, -1, 0))
                .hasMessage("split: architecture images must be >= 0, got -1");
        assertThatThrownBy(() -> Splits.first(new int[] {0}, -1))
                .hasMessage("split: a limit must be >= 0, got -1");
    }

    private static int[] labels(int count, int classes, long seed) {
        RandomStream random = RandomStream.of(seed, "test labels");
        return IntStream.range(0, count).map(i -> random.below(i, classes)).toArray();
    }

    private static int[] all(int count) {
        return Splits.all(count);
    }

    private static int[] counts(int[] labels, int[] indices, int classes) {
        int[] counts = new int[classes];
        for (int index : indices) {
            counts[labels[index]]++;
        }
        return counts;
    }
}
