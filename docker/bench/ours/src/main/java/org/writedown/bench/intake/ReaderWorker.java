package org.writedown.bench.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.Task;
import org.writedown.bench.worker.Worker;
import org.writedown.intake.Document;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Reading;
import org.writedown.intake.formats.Formats;

/** Reads whole files, as the product does or their bare tokens alone. What is counted are the bytes of the file. */
public final class ReaderWorker {

    static final String CLAIMS = "claims";

    private ReaderWorker() {}

    /** One pass over a file. */
    private interface Pass {

        /** @return what was found; nobody looks at it, but it must not be optimised away */
        long over(Path file) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(Arguments.parse(arguments).text("file"));
        Document document = Document.of(file);
        Worker.serve(() -> Map.of(
                "read", task(file, same -> read(document)),
                "x12", task(file, BareTokens::x12),
                "json", task(file, BareTokens::json),
                "rows", task(file, BareTokens::rows)));
    }

    private static Task task(Path file, Pass pass) {
        return nothing -> {
            long start = System.nanoTime();
            long found = pass.over(file);
            long nanos = System.nanoTime() - start;
            long bytes = file.toFile().length();
            return Slices.write(new Slice(bytes, nanos, new Histogram(3), Map.of(CLAIMS, found)));
        };
    }

    /** By the product's own way in, claim by claim. @return how many claims and decisions there were */
    private static long read(Document document) throws IOException {
        Intake intake = Formats.intake(IntakeLimits.STREAM);
        AtomicLong lines = new AtomicLong();
        IntakeSummary summary = intake.stream(
                document,
                Reading.of(
                        claim -> lines.addAndGet(claim.statement().lines().size()),
                        remittance -> lines.addAndGet(remittance.lines().size())));
        if (summary.rejectedClaims() > 0 || lines.get() != summary.lines() + summary.remittanceLines()) {
            throw new IllegalStateException("not everything was read: " + summary);
        }
        return summary.claims() + summary.remittances();
    }
}
