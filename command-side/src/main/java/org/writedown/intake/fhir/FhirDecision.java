package org.writedown.intake.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.intake.Findings;
import org.writedown.intake.Providers;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.ReadRemittance.Status;
import org.writedown.intake.RemittanceLine;

/** The decision of an ExplanationOfBenefit or a ClaimResponse; all its amounts may be absent. */
final class FhirDecision {

    private final FhirClaim claim;
    private final FhirHeader header;
    private final Findings warnings;
    private final List<FhirItem> items = new ArrayList<>();

    private FhirDecision(FhirClaim claim, Findings warnings) {
        this.claim = claim;
        this.header = claim.header();
        this.warnings = warnings;
    }

    static ReadRemittance of(FhirClaim claim) {
        Money payment = claim.payment();
        return new FhirDecision(claim, claim.findings()).read(payment);
    }

    private ReadRemittance read(@Nullable Money payment) {
        FhirNode resource = claim.resource();
        Adjudication totals = claim.totals();
        List<RemittanceLine> lines = lines();
        FhirTotals.compare(totals, items, warnings, header.position());
        boolean adjusted = items.stream().anyMatch(item -> item.amounts().isAdjusted());
        return new ReadRemittance(
                payer(resource.child(Field.INSURER).text(Field.DISPLAY)),
                header.claimNumber(),
                header.account(),
                status(resource),
                header.outcome(),
                claim.provider(),
                decidedOn(resource),
                resource.child(Field.BILLABLE_PERIOD).day(Field.START),
                resource.child(Field.BILLABLE_PERIOD).day(Field.END),
                totals.get(Meaning.CHARGE),
                totals.paid() == null ? payment : totals.paid(),
                totals.get(Meaning.ALLOWED),
                totals.get(Meaning.PATIENT),
                adjusted ? List.of() : totals.adjustments(),
                lines,
                claim.source(),
                header.position(),
                warnings.toList());
    }

    private List<RemittanceLine> lines() {
        List<RemittanceLine> lines = new ArrayList<>(claim.items().size());
        for (FhirItem item : claim.items()) {
            if (item.isTotal()) {
                warnings.add(item.position(), "revenue code 0001 is the total and no line");
            } else {
                items.add(item);
                lines.add(item.toRemittanceLine(lines.size() + 1, warnings));
            }
        }
        for (FhirItem item : claim.added()) {
            warnings.add(item.position(), "the insurer added this item; no bill has it");
            items.add(item);
            lines.add(item.toRemittanceLine(lines.size() + 1, warnings));
        }
        return lines;
    }

    private static @Nullable String payer(String name) {
        return name.isEmpty() ? null : Providers.tidy(name);
    }

    private static @Nullable LocalDate decidedOn(FhirNode resource) {
        LocalDate paid = resource.child(Field.PAYMENT).day(Field.DATE);
        return paid == null ? resource.day(Field.CREATED) : paid;
    }

    private Status status(FhirNode resource) {
        if (resource.text(Field.USE).equals("predetermination")) {
            return Status.PREDETERMINATION;
        }
        return switch (resource.text(Field.STATUS)) {
            case "", "active" -> resource.text(Field.OUTCOME).equals("queued") ? Status.INFORMATION : Status.PROCESSED;
            default -> {
                warnings.add(header.position(), "the status is not active: nothing moves");
                yield Status.INFORMATION;
            }
        };
    }
}
