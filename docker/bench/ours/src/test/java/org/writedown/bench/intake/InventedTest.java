package org.writedown.bench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.formats.Formats;

/** A bench that reads what is refused, or what breaks off early, would measure nothing. */
class InventedTest {

    private static final long SIZE = 300_000;

    @TempDir
    Path directory;

    static List<Invented> formats() {
        return List.of(new InventedClaims(), new InventedPayments(), new InventedResources(), new InventedRows());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void an_invented_file_is_read_whole_and_the_sums_of_each_claim_tie(Invented format) throws IOException {
        Path file = directory.resolve("invented");
        Invented.write(format, file, SIZE, 1);

        IntakeResult read = Formats.intake(IntakeLimits.UPLOAD).read(Document.of(file));

        assertThat(file.toFile().length()).isGreaterThanOrEqualTo(SIZE);
        assertThat(read.claims().size() + read.remittances().size()).isGreaterThan(50);
        assertThat(read.summary().rejectedClaims()).isZero();
        assertThat(read.summary().warnings()).isEmpty();
        assertThat(read.claims())
                .allSatisfy(claim -> assertThat(claim.warnings()).isEmpty());
        assertThat(read.remittances())
                .allSatisfy(decision -> assertThat(decision.warnings()).isEmpty());
    }
}
