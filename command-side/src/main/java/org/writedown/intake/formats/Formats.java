package org.writedown.intake.formats;

import java.util.List;
import org.writedown.intake.Archives;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.Gunzipped;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.OldOfficeFiles;
import org.writedown.intake.Pictures;
import org.writedown.intake.WebPages;
import org.writedown.intake.WideText;
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
                new WideText(),
                new X12Reader(limits),
                new FhirReader(limits),
                new RifReader(limits),
                new Gunzipped(limits, List.of(new X12Reader(limits), new FhirReader(limits), new RifReader(limits))),
                new PdfReader(limits),
                new Pictures(),
                new OldOfficeFiles(limits),
                new WebPages(),
                new TableReader(limits, declared),
                new Archives());
        return new Intake(plain);
    }
}
