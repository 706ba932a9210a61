package org.writedown.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Files packed with gzip, as claim files are often sent: unpacked while they are read, never beyond the limit. */
public final class Gunzipped implements DocumentReader {

    private static final String MAGIC = "\u001F\u008B\b";

    private final IntakeLimits limits;
    private final Intake within;

    /** @param readers of what may be inside; archives within it are not unpacked */
    public Gunzipped(IntakeLimits limits, List<DocumentReader> readers) {
        this.limits = limits;
        this.within = new Intake(Stream.concat(Stream.of(OtherFiles.archives()), readers.stream())
                .toList());
    }

    @Override
    public String format() {
        return "gzip of these";
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.text().startsWith(MAGIC);
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) throws IOException {
        Document inside = new Document(document.name(), document.hash(), () -> unpacked(document));
        try {
            return within.stream(inside, reading);
        } catch (ZipException | EOFException broken) {
            String reason = "the gzip archive is damaged or has been cut off";
            throw new IntakeException(IntakeException.Kind.DAMAGED, document.name(), null, reason);
        }
    }

    private InputStream unpacked(Document document) throws IOException {
        InputStream packed = document.content().open();
        try {
            InputStream plain = new GZIPInputStream(packed, 1 << 16);
            return new BoundedStream(plain, document.name(), limits.bytes(), "the file unpacked");
        } catch (IOException broken) {
            packed.close();
            throw broken;
        }
    }
}
