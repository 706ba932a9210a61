package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Position;
import org.writedown.intake.Reading;
import org.writedown.intake.Tally;
import org.writedown.intake.UnreadableClaim;

/** One file being read, resource by resource. */
final class FhirRun {

    /** How many Claims are remembered, so that their decisions do not become second bills. */
    static final int MOST_REMEMBERED = 100_000;

    /** How many resources wait until the provider that they refer to has come, at the end of the file if it never does. */
    private static final int MOST_WAITING = 1_000;

    private static final Set<String> CLAIMS = Set.of("Claim", "ExplanationOfBenefit", "ClaimResponse");
    private static final Set<String> PROVIDERS = Set.of("Organization", "Practitioner");

    private final FhirFile file;
    private final Tally tally;
    private final Findings findings;
    private final Set<String> claims = new HashSet<>();
    private final Set<String> types = new TreeSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private long resources;

    /** @param url by which a Bundle names it; empty if none does */
    private record Waiting(FhirNode resource, Position position, String url) {}

    FhirRun(Document document, IntakeLimits limits, Reading reading) {
        this.file = new FhirFile(document, limits);
        this.tally = new Tally(document.name(), limits, reading);
        this.findings = new Findings(limits.findings());
    }

    /** Only the type tells, and it may stand last. */
    static boolean isRead(String type) {
        return type.isEmpty() || CLAIMS.contains(type) || PROVIDERS.contains(type);
    }

    /** The resource that comes next. */
    Position next() {
        return new Position("resource", resources + 1, null);
    }

    /** @param url by which a Bundle names it; empty if none does */
    void accept(FhirNode resource, String url) {
        resources++;
        String type = resource.text(Field.RESOURCE_TYPE);
        if (PROVIDERS.contains(type)) {
            file.providers().remember(resource, url);
        } else if (CLAIMS.contains(type)) {
            types.add(type);
            Position here = new Position("resource", resources, type);
            if (!url.isEmpty()
                    && waiting.size() < MOST_WAITING
                    && !file.providers().knows(resource)) {
                waiting.add(new Waiting(resource, here, url));
            } else {
                read(resource, here, url);
            }
        }
    }

    /** @throws IntakeException if nothing of the file can be handed on */
    IntakeSummary toEnd(boolean bundle) {
        waiting.forEach(each -> read(each.resource, each.position, each.url));
        if (resources == 0 && !bundle) {
            throw new IntakeException(
                    Kind.UNKNOWN_FORMAT, file.document().name(), null, "the file is JSON and holds no FHIR resource");
        }
        String format = types.isEmpty() ? "FHIR R4" : "FHIR R4 " + String.join(", ", types);
        return tally.summary(format, "the file holds no Claim, ExplanationOfBenefit or ClaimResponse", findings);
    }

    private void read(FhirNode resource, Position here, String url) {
        try {
            FhirClaim claim = new FhirClaim(file, resource, here);
            if (!claim.header().isClaim()) {
                tally.read(FhirDecision.of(claim));
            }
            if (claim.header().isClaim() || isBillItself(claim)) {
                tally.read(FhirBill.of(claim));
                remember(resource, url);
            }
        } catch (UnreadableClaim unreadable) {
            tally.rejected(unreadable.rejection());
        }
    }

    private boolean isBillItself(FhirClaim claim) {
        FhirNode resource = claim.resource();
        return resource.text(Field.RESOURCE_TYPE).equals("ExplanationOfBenefit")
                && claim.total() != null
                && !claims.contains(resource.child(Field.CLAIM).text(Field.REFERENCE));
    }

    private void remember(FhirNode resource, String url) {
        if (resource.text(Field.RESOURCE_TYPE).equals("Claim") && claims.size() < MOST_REMEMBERED) {
            claims.add("Claim/" + resource.text(Field.ID));
            if (!url.isEmpty()) {
                claims.add(url);
            }
        }
    }
}
