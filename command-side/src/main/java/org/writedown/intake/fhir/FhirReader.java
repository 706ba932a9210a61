package org.writedown.intake.fhir;

import java.io.IOException;
import java.io.InputStream;
import org.writedown.intake.BoundedStream;
import org.writedown.intake.Document;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Opening;
import org.writedown.intake.Reading;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads FHIR R4 in JSON: a resource, a Bundle, or one resource a line (NDJSON). A Claim becomes a bill;
 * an ExplanationOfBenefit a decision, and a bill too where it states the total charge and the file has
 * not handed over its Claim; a ClaimResponse a decision. Other resources are passed over.
 */
public final class FhirReader implements DocumentReader {

    public static final int DEEPEST = 100;

    private static final int LONGEST_TEXT = 16 << 20;
    public static final int LONGEST_NUMBER = 100;
    public static final int LONGEST_NAME = 1_000;

    /** Values read of one resource. */
    public static final int MOST_VALUES = FhirTree.MOST_VALUES;

    /** Claims that are remembered for their decisions, and providers for the claims that name them. */
    public static final int MOST_CLAIMS = FhirRun.MOST_REMEMBERED;

    public static final int MOST_PROVIDERS = FhirProviders.MOST;

    /** How JSON is parsed here: deep, long and wide texts are refused. */
    public static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final IntakeLimits limits;

    public FhirReader(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "FHIR R4 (JSON)";
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.text().startsWith("{") || opening.text().startsWith("[");
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) throws IOException {
        try (InputStream in =
                new BoundedStream(document.content().open(), document.name(), limits.bytes(), "the file")) {
            FhirRun run = new FhirRun(document, limits, reading);
            return run.toEnd(new FhirJson(document.name(), in, run).toEnd());
        }
    }
}
