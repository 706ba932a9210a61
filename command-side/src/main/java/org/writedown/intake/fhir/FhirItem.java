package org.writedown.intake.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.UnitOfService;
import org.writedown.intake.Amounts;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;
import org.writedown.intake.RemittanceLine;

/** One item of a claim or of a decision on it. */
final class FhirItem {

    private static final Pattern PLACE = Pattern.compile("[A-Z0-9]{2}");

    private final FhirNode item;
    private final Position position;
    private final Adjudication amounts;
    private final @Nullable Money charge;

    FhirItem(FhirNode item, Position position, FhirAmounts read, Findings warnings) {
        this.item = item;
        this.position = position;
        this.amounts = Adjudication.of(item.list("adjudication"), read, warnings, position);
        Money submitted = amounts.get(Meaning.CHARGE);
        this.charge = submitted == null ? read.money(item.child("net"), position, "net") : submitted;
    }

    Position position() {
        return position;
    }

    /** Null where the item states none. */
    @Nullable Money charge() {
        return charge;
    }

    Adjudication amounts() {
        return amounts;
    }

    /** Whether it repeats the claim's total under revenue code 0001. */
    boolean isTotal() {
        return RevenueCode.TOTAL.equals(FhirCodes.revenue(item));
    }

    BillLine toBillLine(int number, Money charged, FhirDiagnoses diagnoses, Findings warnings) {
        Days days = days(warnings);
        return new BillLine(
                number,
                FhirCodes.revenue(item),
                FhirCodes.procedure(item),
                FhirCodes.modifiers(item),
                null,
                billedUnits(warnings),
                UnitOfService.UNITS,
                charged,
                days.from,
                days.to,
                diagnoses.pointers(item.texts("diagnosisSequence")),
                place(),
                null);
    }

    RemittanceLine toRemittanceLine(int number, Findings warnings) {
        Days days = days(warnings);
        return new RemittanceLine(
                number,
                FhirCodes.procedure(item),
                FhirCodes.modifiers(item),
                null,
                FhirCodes.revenue(item),
                units(),
                days.from,
                days.to,
                charge,
                amounts.paid(),
                amounts.get(Meaning.ALLOWED),
                amounts.get(Meaning.PATIENT),
                amounts.adjustments(),
                null,
                position);
    }

    private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private Days days(Findings warnings) {
        LocalDate day = item.day("servicedDate");
        if (day != null) {
            return new Days(day, day);
        }
        LocalDate from = item.child("servicedPeriod").day("start");
        LocalDate to = item.child("servicedPeriod").day("end");
        if (from != null && to != null && to.isBefore(from)) {
            warnings.add(position, "the last day of service is before the first; it was left out");
            return new Days(from, null);
        }
        return new Days(from, to == null ? from : to);
    }

    private @Nullable BigDecimal units() {
        BigDecimal units = Amounts.decimal(item.child("quantity").text("value"));
        return units == null || units.signum() < 0 ? null : units;
    }

    private BigDecimal billedUnits(Findings warnings) {
        BigDecimal units = units();
        if (units == null && item.has("quantity")) {
            warnings.add(position, "the quantity is no number and was taken as 1");
        }
        return units == null ? BigDecimal.ONE : units;
    }

    private @Nullable String place() {
        List<FhirNode.Coding> codings = item.codings("locationCodeableConcept");
        return codings.stream()
                .map(FhirNode.Coding::code)
                .filter(code -> PLACE.matcher(code).matches())
                .findFirst()
                .orElse(null);
    }
}
