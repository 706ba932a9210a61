package org.writedown.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.writedown.intake.IntakeSummary;

/** Files that would not fit into memory if their claims were kept: they pass one by one. */
final class StreamedFilesTest {

    private static final long SIZE = 24L << 20;

    @Test
    void ndjson_passes_resource_by_resource() throws IOException {
        long before = used();
        IntakeSummary summary = Streamed.read(Streamed.ndjson(SIZE));

        assertThat(summary.remittances()).isGreaterThan(8_000);
        assertThat(summary.claims()).isEqualTo(summary.remittances());
        assertThat(used() - before).isLessThan(SIZE / 4);
    }

    @Test
    void rows_pass_claim_by_claim() throws IOException {
        long before = used();
        IntakeSummary summary = Streamed.read(Streamed.rif(SIZE));

        assertThat(summary.claims()).isGreaterThan(50_000);
        assertThat(summary.lines()).isEqualTo(summary.claims() * 2);
        assertThat(used() - before).isLessThan(SIZE / 4);
    }

    /** What is still held after a collection. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
