package org.writedown.intake.formats;

import java.util.List;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.Gunzipped;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.OldOfficeFiles;
import org.writedown.intake.OtherFiles;
import org.writedown.intake.fhir.FhirReader;
import org.writedown.intake.pdf.PdfReader;
import org.writedown.intake.rif.RifReader;
import org.writedown.intake.table.Declared;
import org.writedown.intake.table.TableReader;
import org.writedown.intake.x12.X12Reader;

/** The formats that are read; each recognises its own by content. */
public final class Formats {

    private Formats() {}

    public static Intake intake(IntakeLimits limits) {
        return intake(limits, Declared.NOTHING);
    }

    /** @param declared how tables are to be read, where a person has declared it */
    public static Intake intake(IntakeLimits limits, Declared declared) {
        List<DocumentReader> plain = List.of(
                OtherFiles.wideText(),
                new X12Reader(limits),
                new FhirReader(limits),
                new RifReader(limits),
                new Gunzipped(limits, List.of(new X12Reader(limits), new FhirReader(limits), new RifReader(limits))),
                new PdfReader(limits),
                OtherFiles.pictures(),
                new OldOfficeFiles(limits),
                OtherFiles.webPages(),
                new TableReader(limits, declared),
                OtherFiles.archives());
        return new Intake(plain);
    }
}
