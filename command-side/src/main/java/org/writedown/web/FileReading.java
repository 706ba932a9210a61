package org.writedown.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.writedown.http.Problems;
import org.writedown.identity.Caller;
import org.writedown.intake.Document;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.formats.Formats;
import org.writedown.intake.pdf.PdfReader;
import org.writedown.intake.table.TablePreview;
import org.writedown.intake.table.TableReader;

/**
 * Reads whatever was sent. A file of no known format is a document. One that is of a known format and
 * damaged, beyond a limit or without anything readable in it is refused, with its place.
 */
final class FileReading {

    private final TableMappingChoice mappings;

    FileReading(TableMappingChoice mappings) {
        this.mappings = mappings;
    }

    /** @throws org.springframework.web.ErrorResponseException 400 with the place in the file, if it is refused */
    Understood read(Caller caller, Document document, Wanted wanted) throws IOException {
        if (!wanted.read()) {
            return Understood.unread("kept without being read, as asked");
        }
        Intake intake = Formats.intake(IntakeLimits.UPLOAD, mappings.of(caller, wanted));
        try {
            DocumentReader reader = intake.reader(document);
            return switch (reader) {
                case PdfReader pdf -> Understood.proposed(pdf.propose(document));
                case TableReader table -> table(table, intake, document);
                default -> Understood.of(intake.read(document));
            };
        } catch (IntakeException refused) {
            return withoutItems(refused, null);
        }
    }

    private static Understood table(TableReader reader, Intake intake, Document document) throws IOException {
        TablePreview preview = reader.preview(document);
        try {
            return Understood.of(intake.read(document)).with(preview);
        } catch (IntakeException refused) {
            return withoutItems(refused, preview);
        }
    }

    private static Understood withoutItems(IntakeException refused, @Nullable TablePreview preview) {
        return switch (refused.kind()) {
            case UNKNOWN_FORMAT, NOT_A_BILL ->
                Understood.unread(refused.reason()).with(preview);
            case DAMAGED, HARMFUL, TOO_LARGE, NO_CLAIM ->
                throw Problems.malformed(
                        refused.position() == null ? "" : refused.position().toString(),
                        String.valueOf(refused.getMessage()));
        };
    }
}
