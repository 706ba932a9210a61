package org.writedown.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.writedown.intake.Document;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;

/** The synthetic claims of the test resources, and ways to read variations of them. */
final class Claims {

    private Claims() {}

    static String institutional() {
        return text("synthetic-837i.x12");
    }

    static String professional() {
        return text("synthetic-837p.x12");
    }

    /** The claim that the first remittance of {@link #remittance} decides. */
    static String decided() {
        return text("synthetic-837i-decided.x12");
    }

    static String remittance() {
        return text("synthetic-835.x12");
    }

    static IntakeResult read(String claim) {
        return read(claim, IntakeLimits.UPLOAD);
    }

    static IntakeResult read(String claim, IntakeLimits limits) {
        return read(claim.getBytes(StandardCharsets.UTF_8), limits);
    }

    static IntakeResult read(byte[] claim, IntakeLimits limits) {
        try {
            return intake(limits).read(Document.of("claims.x12", claim));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Intake intake(IntakeLimits limits) {
        return new Intake(List.of(new X12Reader(limits)));
    }

    private static String text(String name) {
        try (InputStream in = Claims.class.getResourceAsStream("/intake/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the test resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
