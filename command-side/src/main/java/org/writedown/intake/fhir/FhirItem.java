package org.writedown.intake.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.UnitOfService;
import org.writedown.intake.Amounts;
import org.writedown.intake.Codes;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;
import org.writedown.intake.RemittanceLine;

/** One item of a claim or of a decision on it. */
final class FhirItem {

    private final FhirNode item;
    private final Position position;
    private final Adjudication amounts;
    private final @Nullable Money charge;
    private final @Nullable RevenueCode revenue;
    private final @Nullable ProcedureCode procedure;
    private final List<Modifier> modifiers;
    private final Days days;

    FhirItem(FhirNode item, Position position, FhirCodes codes, FhirAmounts read, Findings warnings) {
        this.item = item;
        this.position = position;
        this.amounts = Adjudication.of(item.list(Field.ADJUDICATION), read, warnings, position);
        Money submitted = amounts.get(Meaning.CHARGE);
        this.charge = submitted == null ? read.money(item.child(Field.NET), position, "net") : submitted;
        this.revenue = FhirCodes.revenue(item);
        this.procedure = codes.procedure(item);
        this.modifiers = codes.modifiers(item);
        this.days = days(item);
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
        return RevenueCode.TOTAL.equals(revenue);
    }

    BillLine toBillLine(int number, Money charged, FhirDiagnoses diagnoses, Findings warnings) {
        tellReversed(warnings);
        return new BillLine(
                number,
                revenue,
                procedure,
                modifiers,
                null,
                billedUnits(warnings),
                UnitOfService.UNITS,
                charged,
                days.from,
                days.to,
                diagnoses.pointers(item.texts(Field.DIAGNOSIS_SEQUENCE)),
                place(),
                null);
    }

    RemittanceLine toRemittanceLine(int number, Findings warnings) {
        tellReversed(warnings);
        return new RemittanceLine(
                number,
                procedure,
                modifiers,
                null,
                revenue,
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

    /** @param reversed whether the last one was stated to be before the first */
    private record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean reversed) {}

    private static Days days(FhirNode item) {
        LocalDate day = item.day(Field.SERVICED_DATE);
        if (day != null) {
            return new Days(day, day, false);
        }
        LocalDate from = item.child(Field.SERVICED_PERIOD).day(Field.START);
        LocalDate to = item.child(Field.SERVICED_PERIOD).day(Field.END);
        if (from != null && to != null && to.isBefore(from)) {
            return new Days(from, null, true);
        }
        return new Days(from, to == null ? from : to, false);
    }

    private void tellReversed(Findings warnings) {
        if (days.reversed) {
            warnings.add(position, "the last day of service is before the first; it was left out");
        }
    }

    private @Nullable BigDecimal units() {
        BigDecimal units = Amounts.decimal(item.child(Field.QUANTITY).text(Field.VALUE));
        return units == null || units.signum() < 0 ? null : units;
    }

    private BigDecimal billedUnits(Findings warnings) {
        BigDecimal units = units();
        if (units == null && item.has(Field.QUANTITY)) {
            warnings.add(position, "the quantity is no number and was taken as 1");
        }
        return units == null ? BigDecimal.ONE : units;
    }

    private @Nullable String place() {
        for (FhirNode coding : item.codings(Field.LOCATION)) {
            String code = coding.text(Field.CODE);
            if (Codes.isTwoLettersOrDigits(code)) {
                return code;
            }
        }
        return null;
    }
}
