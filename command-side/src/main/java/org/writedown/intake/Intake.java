package org.writedown.intake;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The one way in: tells a file's format by its content and has the right reader read it. */
public final class Intake {

    private final List<DocumentReader> readers;

    /** @param readers asked in this order */
    public Intake(List<DocumentReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Reads a whole file into memory, which the readers' limits bound.
     *
     * @throws IntakeException if the file is refused; nothing of it is returned then
     */
    public IntakeResult read(Document document) throws IOException {
        Collected all = new Collected();
        return all.with(stream(document, all));
    }

    /**
     * Hands over claim by claim. What was handed over before an exception must be thrown away.
     *
     * @throws IntakeException if the file is refused
     */
    public IntakeSummary stream(Document document, Reading reading) throws IOException {
        return reader(document).read(document, reading);
    }

    /**
     * Who reads the file, by its content.
     *
     * @throws IntakeException if nobody does
     */
    public DocumentReader reader(Document document) throws IOException {
        Opening opening = Opening.of(document);
        return readers.stream()
                .filter(reader -> reader.recognises(opening))
                .findFirst()
                .orElseThrow(() -> unknown(document, opening));
    }

    private IntakeException unknown(Document document, Opening opening) {
        if (opening.text().isEmpty()) {
            return new IntakeException(IntakeException.Kind.NO_CLAIM, document.name(), null, "the file is empty");
        }
        String known = readers.stream()
                .filter(DocumentReader::reads)
                .map(DocumentReader::format)
                .collect(Collectors.joining(", "));
        String reason = "not a format that is read here: " + known;
        return new IntakeException(IntakeException.Kind.UNKNOWN_FORMAT, document.name(), null, reason);
    }
}
