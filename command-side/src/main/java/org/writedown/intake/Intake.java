package org.writedown.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The one way in: tells a file's format by its content and has the right reader read it. */
public final class Intake {

    private final List<BillReader> readers;

    /** @param readers asked in this order */
    public Intake(List<BillReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Reads a whole file into memory, which the readers' limits bound.
     *
     * @throws IntakeException if the file is refused; nothing of it is returned then
     */
    public IntakeResult read(Document document) throws IOException {
        List<ReadClaim> claims = new ArrayList<>();
        IntakeSummary summary = stream(document, claims::add);
        return new IntakeResult(claims, summary);
    }

    /**
     * Hands over claim by claim. Those handed over before an exception must be thrown away.
     *
     * @throws IntakeException if the file is refused
     */
    public IntakeSummary stream(Document document, Consumer<ReadClaim> claims) throws IOException {
        return reader(document).read(document, claims);
    }

    private BillReader reader(Document document) throws IOException {
        Opening opening = Opening.of(document);
        return readers.stream()
                .filter(reader -> reader.recognises(opening))
                .findFirst()
                .orElseThrow(() -> unknown(document, opening));
    }

    private IntakeException unknown(Document document, Opening opening) {
        String known =
                String.join(", ", readers.stream().map(BillReader::format).toList());
        String reason = opening.text().isEmpty() ? "the file is empty" : "not a format that is read here: " + known;
        return new IntakeException(IntakeException.Kind.UNKNOWN_FORMAT, document.name(), null, reason);
    }
}
