package org.writedown.intake;

import java.io.IOException;

/** Reads one format. Readers are stateless: one may serve many threads. */
public interface DocumentReader {

    /** A short name for people and logs, for example {@code X12 837}. */
    String format();

    /** Whether bills or decisions come of it; others only say what the file is. */
    default boolean reads() {
        return true;
    }

    /** Whether a file that begins like this is of this format, by content and never by its name. */
    boolean recognises(Opening opening);

    /**
     * Reads the file from its beginning to its end and hands over each claim and each remittance as soon
     * as it is complete, so that memory does not grow with the file.
     *
     * <p>What was handed over before an exception must be thrown away: a file is taken whole or refused.
     *
     * @throws IntakeException if the file is refused; nothing of it may be kept
     * @throws IOException if the file cannot be read from where it is stored
     */
    IntakeSummary read(Document document, Reading reading) throws IOException;
}
