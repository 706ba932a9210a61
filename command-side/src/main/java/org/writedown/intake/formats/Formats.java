package org.writedown.intake.formats;

import java.util.ArrayList;
import java.util.List;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.Gunzipped;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.fhir.FhirReader;
import org.writedown.intake.rif.RifReader;
import org.writedown.intake.x12.X12Reader;

/** The formats that are read; each recognises its own by content. */
public final class Formats {

    private Formats() {}

    public static Intake intake(IntakeLimits limits) {
        List<DocumentReader> plain = List.of(new X12Reader(limits), new FhirReader(limits), new RifReader(limits));
        List<DocumentReader> all = new ArrayList<>(plain);
        all.add(new Gunzipped(limits, plain));
        return new Intake(all);
    }
}
