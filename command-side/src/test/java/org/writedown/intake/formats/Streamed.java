package org.writedown.intake.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.writedown.contract.value.DocumentHash;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Reading;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Files of any size that are made while they are read, so that only the reader's own memory counts.
 * {@code main} reads 200 MB of each beside a bare pass over its tokens; run it with {@code -Xmx256m}.
 */
final class Streamed {

    private Streamed() {}

    /** Begins once, then repeats. */
    private static final class Repeated extends InputStream {

        private final byte[] repeated;
        private final long size;
        private byte[] current;
        private int at;
        private long given;

        Repeated(byte[] beginning, byte[] repeated, long size) {
            this.repeated = repeated;
            this.size = size;
            this.current = beginning;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == current.length) {
                if (given >= size) {
                    return -1;
                }
                current = repeated;
                at = 0;
            }
            int taken = Math.min(length, current.length - at);
            System.arraycopy(current, at, into, offset, taken);
            at += taken;
            given += taken;
            return taken;
        }
    }

    /** Resources, one a line. */
    static Document ndjson(long bytes) {
        String line = Seeds.resource("synthetic-eob.json")
                        .replaceAll("\\s*\n\\s*", " ")
                        .strip() + "\n";
        return document("stream.ndjson", "", line, bytes);
    }

    /** Claims of three rows; their numbers alternate, so that each run of rows is a claim. */
    static Document rif(long bytes) {
        String file = Seeds.resource("synthetic-rif.csv");
        int header = file.indexOf('\n') + 1;
        String rows = file.substring(header);
        return document("stream.csv", file.substring(0, header), rows + rows.replace("-501", "-502"), bytes);
    }

    private static Document document(String name, String beginning, String repeated, long bytes) {
        byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
        byte[] next = repeated.getBytes(StandardCharsets.UTF_8);
        return new Document(name, new DocumentHash("0".repeat(64)), () -> new Repeated(first, next, bytes));
    }

    static IntakeSummary read(Document document) throws IOException {
        AtomicLong lines = new AtomicLong();
        return Formats.intake(IntakeLimits.STREAM).stream(
                document,
                Reading.of(
                        claim -> lines.addAndGet(claim.statement().lines().size()),
                        remittance -> lines.addAndGet(remittance.lines().size())));
    }

    /** The least that any reader of JSON does. */
    static long jsonTokens(Document document) throws IOException {
        long tokens = 0;
        JsonFactory json = JsonFactory.builder().build();
        try (InputStream in = document.content().open();
                JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The least that any reader of rows does: look at each byte for a pipe or the end of a line. */
    static long fields(Document document) throws IOException {
        long fields = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = document.content().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '|' || buffer[i] == '\n') {
                        fields++;
                    }
                }
            }
        }
        return fields;
    }

    private interface Pass {
        Object over(Document document) throws IOException;
    }

    private static double seconds(Pass pass, Document document) throws IOException {
        long begun = System.nanoTime();
        Object kept = pass.over(document);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (kept == null) {
            throw new IllegalStateException("nothing was read");
        }
        return seconds;
    }

    public static void main(String[] megabytes) throws IOException {
        long bytes = (megabytes.length == 0 ? 200 : Long.parseLong(megabytes[0])) << 20;
        for (int round = 1; round <= 3; round++) {
            report("NDJSON", ndjson(bytes), Streamed::jsonTokens, bytes);
            report("RIF", rif(bytes), Streamed::fields, bytes);
        }
    }

    private static void report(String name, Document document, Pass tokens, long bytes) throws IOException {
        double bare = seconds(tokens, document);
        double whole = seconds(Streamed::read, document);
        IntakeSummary summary = read(document);
        double megabytes = bytes / (double) (1 << 20);
        System.out.printf(
                "%-7s %6.1f MB/s, %8.0f claims/s, tokens alone %7.1f MB/s: %.2f of it%n",
                name,
                megabytes / whole,
                (summary.claims() + summary.remittances()) / whole,
                megabytes / bare,
                bare / whole);
    }
}
