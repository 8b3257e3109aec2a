package nazca.kernels.bits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChunksTest {
    @Test
    void chunksHave256RowsWherePartialsAreSmall() {
        assertThat(Chunks.rows(65_536, 0)).isEqualTo(256);
        assertThat(Chunks.rows(4096, 96 * 16)).isEqualTo(256);
        assertThat(Chunks.rows(100, 0)).isEqualTo(100);
    }

    @Test
    void chunksGrowWhereAllPartialsWouldTakeMoreThanAMillionElements() {
        // 16 chunks of 960 * 320 elements are 4.7 times 2^20, so a chunk has 5 * 256 rows.
        assertThat(Chunks.rows(4096, 960 * 320)).isEqualTo(1280);
        assertThat(Chunks.rows(4096, 1 << 16)).isEqualTo(256);
        assertThat(Chunks.rows(4096, (1 << 16) + 1)).isEqualTo(512);
        assertThat(Chunks.rows(4096, 1 << 21)).isEqualTo(4096);
    }

    @Test
    void imagesShareAChunkFromTheNinthOn() {
        assertThat(Chunks.images(8)).isEqualTo(1);
        assertThat(Chunks.images(9)).isEqualTo(8);
    }

    @Test
    void lanesAreFoldedEightFourTwoOne() {
        var lanes = new float[16];
        // 2^24 swallows a one added to it, but not the four that lanes 2, 6, 10 and 14 fold into.
        lanes[0] = 0x1p24f;
        lanes[2] = lanes[6] = lanes[10] = lanes[14] = 1f;
        assertThat(VirtualLanes.fold(lanes)).isEqualTo(0x1p24f + 4f);
    }
}
