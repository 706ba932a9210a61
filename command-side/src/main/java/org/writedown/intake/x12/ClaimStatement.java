package org.writedown.intake.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.Stay;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.Stays;

/** A claim that was read, as the statement that it is. Totals that do not tie are warnings; nothing is repaired. */
final class ClaimStatement {

    private final ClaimDraft draft;
    private final X12Segment clm;
    private final List<LineDraft> lines;
    private final BillSide side;

    /**
     * @param version the implementation guide; may be empty
     * @throws Unreadable if something in the claim could not be read
     */
    ClaimStatement(ClaimDraft draft, String version) {
        this.draft = draft.readable();
        this.clm = draft.clm();
        this.lines = draft.lines();
        this.side = side(version);
    }

    /**
     * @param created the transaction set's own date (BHT04)
     * @param currency of the billing provider (CUR02); empty for US dollars
     * @param place where the claim stands in the file
     * @throws Unreadable if an amount or the account is missing or makes no sense
     */
    ReadClaim read(
            Provider provider, @Nullable LocalDate created, String currency, DocumentHash document, String place) {
        if (!currency.isEmpty() && !currency.equals("USD")) {
            throw new Unreadable(clm, "the claim is not in US dollars (CUR02)");
        }
        if (clm.text(1).isEmpty()) {
            throw new Unreadable(clm, "CLM01 (patient account) is missing");
        }
        Money stated = X12Numbers.charge(clm, 2, "CLM02 (total charge)");
        List<BillLine> billed = billLines();
        Statement statement = new Statement(
                provider,
                Sensitive.of(clm.text(1)),
                billed.isEmpty() ? StatementKind.SUMMARY : StatementKind.ITEMISED,
                side,
                typeOfBill(),
                created,
                draft.diagnoses().codes(),
                billed,
                stated,
                new Source(document, side == BillSide.FACILITY ? "x12-837i" : "x12-837p", place));
        compareTotals(statement);
        BillCircumstances printed = Stays.printed(stay(statement), List.of());
        return new ReadClaim(statement, printed, draft.patientPaid(), clm.position(), draft.warnings());
    }

    /** The days of an outpatient's bill are no stay, whatever is stated beside them. */
    private @Nullable Stay stay(Statement statement) {
        return Stays.isOvernight(statement.typeOfBill())
                ? Stays.stay(draft.admitted(), draft.discharged(), draft.findings(), clm.position())
                : null;
    }

    private List<BillLine> billLines() {
        ClaimDefaults defaults = draft.defaults(side == BillSide.PROFESSIONAL ? clm.component(5, 1) : "");
        List<BillLine> billed = new ArrayList<>(lines.size());
        for (LineDraft line : lines) {
            billed.add(line.toLine(billed.size() + 1, draft.diagnoses(), defaults));
        }
        return billed;
    }

    /** The lines tell; then CLM05-2 (A is a type of bill, B a place of service); then the guide's number. */
    private BillSide side(String version) {
        if (!lines.isEmpty()) {
            BillSide first = lines.getFirst().side();
            if (lines.stream().anyMatch(line -> line.side() != first)) {
                draft.warn(clm, "the claim has both professional (SV1) and institutional (SV2) lines");
            }
            return first;
        }
        boolean institutional =
                switch (clm.component(5, 2)) {
                    case "A" -> true;
                    case "B" -> false;
                    default -> draft.total() != null || version.contains("X223") || version.contains("X096");
                };
        return institutional ? BillSide.FACILITY : BillSide.PROFESSIONAL;
    }

    /** UB-04 form locator 4: a leading zero, the facility code (CLM05-1) and the frequency (CLM05-3). */
    private @Nullable String typeOfBill() {
        String frequency = clm.component(5, 3);
        if (frequency.equals("7") || frequency.equals("8")) {
            String does = frequency.equals("7") ? "replaces" : "voids";
            draft.warn(clm, "CLM05-3 is " + frequency + ": the claim " + does + " an earlier one");
        }
        String type = clm.component(5, 1) + frequency;
        return side == BillSide.FACILITY && type.matches("[0-9A-Z]{3}") ? "0" + type : null;
    }

    private void compareTotals(Statement statement) {
        Money stated = statement.statedTotal();
        LineDraft total = draft.total();
        if (lines.isEmpty()) {
            draft.warn(clm, "the claim has no lines");
        } else if (!statement.unitemised().isZero()) {
            draft.warn(clm, "CLM02 states " + stated + ", its lines sum to " + statement.linesTotal());
        }
        if (total != null && !total.charge().equals(stated)) {
            draft.warn(clm, "CLM02 states " + stated + ", its revenue 0001 row states " + total.charge());
        }
    }
}
