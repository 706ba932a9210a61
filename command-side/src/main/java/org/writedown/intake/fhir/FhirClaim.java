package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Source;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.Position;

/** A Claim, ExplanationOfBenefit or ClaimResponse with its items, from which its bill and its decision are made. */
final class FhirClaim {

    private final FhirFile file;
    private final FhirNode resource;
    private final FhirHeader header;
    /** Of amounts, which the bill and the decision share. */
    private final Findings common;

    private final FhirAmounts read;
    private final List<FhirItem> items;
    private final List<FhirItem> added;
    private final Adjudication totals;

    /** @throws IntakeException if it has more items than any claim */
    FhirClaim(FhirFile file, FhirNode resource, Position position) {
        this.file = file;
        this.resource = resource;
        this.header = new FhirHeader(resource, position);
        this.common = new Findings(file.limits().findings());
        this.read = new FhirAmounts(common);
        this.items = items(Field.ITEM, "item[");
        this.added = items(Field.ADDED_ITEM, "addItem[");
        this.totals = Adjudication.of(stated(), read, common, header.place("total"));
    }

    private List<FhirNode> stated() {
        List<FhirNode> totalled = resource.list(Field.TOTAL);
        List<FhirNode> adjudicated = resource.list(Field.ADJUDICATION);
        if (adjudicated.isEmpty()) {
            return totalled;
        }
        List<FhirNode> both = new ArrayList<>(totalled);
        both.addAll(adjudicated);
        return both;
    }

    private List<FhirItem> items(Field field, String name) {
        List<FhirNode> listed = resource.list(field);
        if (listed.size() > file.limits().linesPerClaim()) {
            String reason = "the claim has more than " + file.limits().linesPerClaim() + " items";
            throw new IntakeException(
                    IntakeException.Kind.TOO_LARGE, file.document().name(), header.position(), reason);
        }
        List<FhirItem> found = new ArrayList<>(listed.size());
        for (FhirNode item : listed) {
            Position place = header.place(name + (found.size() + 1) + "]");
            found.add(new FhirItem(item, place, file.codes(), read, common));
        }
        return found;
    }

    FhirNode resource() {
        return resource;
    }

    FhirHeader header() {
        return header;
    }

    /** As they were billed. */
    List<FhirItem> items() {
        return items;
    }

    /** What the insurer put in addition; no line of the bill. */
    List<FhirItem> added() {
        return added;
    }

    /** What is stated of the claim as a whole. */
    Adjudication totals() {
        return totals;
    }

    /** The total charge that the resource states; null where it states none. */
    @Nullable Money total() {
        return header.isClaim()
                ? read.money(resource.child(Field.TOTAL), header.place("total"), "total")
                : totals.get(Meaning.CHARGE);
    }

    /** What was sent to the provider or the member, where that is stated. */
    @Nullable Money payment() {
        return read.money(resource.child(Field.PAYMENT).child(Field.AMOUNT), header.place("payment"), "payment");
    }

    FhirDiagnoses diagnoses() {
        return new FhirDiagnoses(resource, file.codes());
    }

    @Nullable Provider provider() {
        return file.providers().of(resource);
    }

    Source source() {
        return header.source(file.document());
    }

    /** Warnings of a bill or a decision, which begin with those of the amounts that were read so far. */
    Findings findings() {
        Findings warnings = new Findings(file.limits().findings());
        common.toList().forEach(warning -> warnings.add(warning.where(), warning.text()));
        return warnings;
    }
}
