package org.writedown.intake;

import java.util.List;

/** Knows archives where none is unpacked any more: within another one, and of formats that are not read. They are documents. */
public final class Archives implements DocumentReader {

    private static final List<String> MAGIC =
            List.of("\u001F\u008B", "PK\u0003\u0004", "7z\u00BC\u00AF'\u001C", "Rar!\u001A\u0007", "BZh", "\u00FD7zXZ");

    @Override
    public String format() {
        return "an archive";
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean recognises(Opening opening) {
        return MAGIC.stream().anyMatch(opening.text()::startsWith);
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) {
        throw new IntakeException(
                IntakeException.Kind.NOT_A_BILL,
                document.name(),
                null,
                "an archive that is not unpacked here: it is a document; send what it holds by itself");
    }
}
