package org.writedown.intake.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.writedown.intake.pdf.Pdfs;
import org.writedown.intake.table.Workbooks;

/** One small valid synthetic file of each format. */
final class Seeds {

    private Seeds() {}

    static List<String> texts() {
        return List.of(
                resource("synthetic-837p.x12"),
                resource("synthetic-837i.x12"),
                resource("synthetic-eob.json"),
                resource("synthetic-bundle.json"),
                resource("synthetic-rif.csv"),
                resource("synthetic-statement.csv"));
    }

    static List<byte[]> all() {
        List<byte[]> seeds = new ArrayList<>();
        for (String text : texts()) {
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
        }
        seeds.add(packed(resource("synthetic-rif.csv")));
        seeds.add(("\uFEFF" + resource("synthetic-statement.csv")).getBytes(StandardCharsets.UTF_16LE));
        seeds.add(Workbooks.statement());
        seeds.add(Pdfs.statement());
        return seeds;
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String resource(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream("/intake/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the test resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
