package org.writedown.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.writedown.intake.IntakeException.Kind;

/**
 * Knows the compound files of Office before 2007 (MS-CFB, section 2.2): documents, unless their directory
 * names a project of macros (MS-OVBA, section 2.2.1).
 */
public final class OldOfficeFiles implements DocumentReader {

    private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** As a directory writes names: in UTF-16. */
    private static final String MACROS =
            new String("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final IntakeLimits limits;

    public OldOfficeFiles(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "an Office file of before 2007";
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.text().startsWith(MAGIC);
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) throws IOException {
        if (holdsMacros(document)) {
            throw refuse(document, Kind.HARMFUL, "the file holds macros, which are never taken in");
        }
        throw refuse(
                document, Kind.NOT_A_BILL, format() + ": it is a document; save it as XLSX or CSV to have it read");
    }

    private boolean holdsMacros(Document document) throws IOException {
        try (InputStream in =
                new BoundedStream(document.content().open(), document.name(), limits.bytes(), "the file")) {
            byte[] window = new byte[1 << 16];
            int kept = 0;
            for (int read = in.readNBytes(window, 0, window.length); read > 0; ) {
                String text = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
                if (text.contains(MACROS)) {
                    return true;
                }
                int end = kept + read;
                kept = Math.min(MACROS.length(), end);
                System.arraycopy(window, end - kept, window, 0, kept);
                read = in.readNBytes(window, kept, window.length - kept);
            }
            return false;
        }
    }

    private static IntakeException refuse(Document document, Kind kind, String reason) {
        return new IntakeException(kind, document.name(), null, reason);
    }
}
