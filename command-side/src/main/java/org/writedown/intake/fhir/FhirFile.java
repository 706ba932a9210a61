package org.writedown.intake.fhir;

import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;

/** What the resources of one file share. */
record FhirFile(Document document, IntakeLimits limits, FhirProviders providers, FhirCodes codes) {

    FhirFile(Document document, IntakeLimits limits) {
        this(document, limits, new FhirProviders(), new FhirCodes());
    }
}
