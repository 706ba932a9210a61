package org.writedown.intake.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Position;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.x12.X12Dates.Period;

/** A claim being read: loop 2300 with its lines (2400), from its CLM to the next CLM, HL or SE. */
final class ClaimDraft {

    private final Document document;
    private final IntakeLimits limits;
    private final X12Segment clm;
    private final String place;
    private final String version;
    private final Findings warnings;
    private final Diagnoses diagnoses = new Diagnoses();
    private final List<LineDraft> lines = new ArrayList<>();
    private @Nullable LineDraft total;
    private @Nullable LineDraft line;
    private boolean inLines;
    private boolean inOtherPayer;
    private @Nullable Period served;
    private @Nullable ProviderId rendering;
    private @Nullable Money patientPaid;
    private @Nullable Unreadable problem;

    ClaimDraft(Document document, IntakeLimits limits, X12Segment clm, String place, String version) {
        this.document = document;
        this.limits = limits;
        this.clm = clm;
        this.place = place;
        this.version = version;
        this.warnings = new Findings(limits.findings());
    }

    void warn(@Nullable X12Segment where, String text) {
        Position position = where == null ? null : where.position();
        warnings.add(position, text);
    }

    void accept(X12Segment segment) {
        switch (segment.id()) {
            case "LX" -> {
                inLines = true;
                line = null;
            }
            case "SV1", "SV2" -> service(segment);
            case "SV3" -> problem = new Unreadable(segment, "dental lines (SV3) are not read");
            case "SBR" -> inOtherPayer = true;
            case "HI" -> {
                if (!inLines) {
                    diagnoses.accept(segment, this);
                }
            }
            case "DTP" -> date(segment);
            case "NM1" -> name(segment);
            case "AMT" -> amount(segment);
            default -> {
                // references, notes, attachments, other payers' adjustments: not part of a bill
            }
        }
    }

    private void service(X12Segment segment) {
        inLines = true;
        if (problem != null) {
            return;
        }
        if (lines.size() == limits.linesPerClaim()) {
            String reason = "the claim has more than " + limits.linesPerClaim() + " lines";
            throw new IntakeException(Kind.TOO_LARGE, document.name(), segment.position(), reason);
        }
        try {
            line = new LineDraft(segment, this);
        } catch (Unreadable unreadable) {
            problem = unreadable;
            return;
        }
        if (line.isTotal()) {
            total = line;
        } else {
            lines.add(line);
        }
    }

    private void date(X12Segment dtp) {
        boolean ofService = dtp.text(1).equals("472") || dtp.text(1).equals("434");
        if (!ofService) {
            return;
        }
        Period period = X12Dates.period(dtp.text(3));
        if (period == null) {
            warn(dtp, "DTP03 is no date of service and was left out");
        } else if (line != null) {
            line.served(period);
        } else if (!inLines) {
            served = period;
        }
    }

    /** AMT*F5 of the claim itself: within another payer's loop amounts are that payer's. */
    private void amount(X12Segment amt) {
        if (!amt.text(1).equals("F5") || inLines || inOtherPayer || problem != null) {
            return;
        }
        try {
            patientPaid = X12Numbers.charge(amt, 2, "AMT02 (patient paid)");
        } catch (Unreadable unreadable) {
            problem = unreadable;
        }
    }

    /** NM1*82 counts for the claim or the line it stands in; within another payer's loop it is that payer's. */
    private void name(X12Segment nm1) {
        if (!nm1.text(1).equals("82")) {
            return;
        }
        Provider provider = NamedProviders.provider(nm1);
        ProviderId id = provider == null ? null : provider.id();
        if (line != null) {
            line.rendering(id);
        } else if (!inLines && !inOtherPayer) {
            rendering = id;
        }
    }

    /**
     * The claim as a statement.
     *
     * @param created the transaction set's own date (BHT04)
     * @param currency of the billing provider (CUR02); empty for US dollars
     * @throws Unreadable if an amount or the account is missing or makes no sense
     */
    ReadClaim finish(Provider provider, @Nullable LocalDate created, String currency) {
        if (problem != null) {
            throw problem;
        }
        if (!currency.isEmpty() && !currency.equals("USD")) {
            throw new Unreadable(clm, "the claim is not in US dollars (CUR02)");
        }
        if (clm.text(1).isEmpty()) {
            throw new Unreadable(clm, "CLM01 (patient account) is missing");
        }
        Money stated = X12Numbers.charge(clm, 2, "CLM02 (total charge)");
        BillSide side = side();
        List<BillLine> billed = billLines(side);
        Statement statement = new Statement(
                provider,
                Sensitive.of(clm.text(1)),
                billed.isEmpty() ? StatementKind.SUMMARY : StatementKind.ITEMISED,
                side,
                typeOfBill(side),
                created,
                diagnoses.codes(),
                billed,
                stated,
                new Source(document.hash(), side == BillSide.FACILITY ? "x12-837i" : "x12-837p", place));
        compareTotals(statement);
        return new ReadClaim(statement, patientPaid, clm.position(), warnings.toList());
    }

    private List<BillLine> billLines(BillSide side) {
        String pos = side == BillSide.PROFESSIONAL ? clm.component(5, 1) : "";
        ClaimDefaults defaults = new ClaimDefaults(served, pos, rendering);
        List<BillLine> billed = new ArrayList<>(lines.size());
        for (LineDraft draft : lines) {
            billed.add(draft.toLine(billed.size() + 1, diagnoses, defaults));
        }
        return billed;
    }

    /** The lines tell; then CLM05-2 (A is a type of bill, B a place of service); then the guide's number. */
    private BillSide side() {
        if (!lines.isEmpty()) {
            BillSide first = lines.getFirst().side();
            if (lines.stream().anyMatch(draft -> draft.side() != first)) {
                warn(clm, "the claim has both professional (SV1) and institutional (SV2) lines");
            }
            return first;
        }
        boolean institutional =
                switch (clm.component(5, 2)) {
                    case "A" -> true;
                    case "B" -> false;
                    default -> total != null || version.contains("X223") || version.contains("X096");
                };
        return institutional ? BillSide.FACILITY : BillSide.PROFESSIONAL;
    }

    /** UB-04 form locator 4: a leading zero, the facility code (CLM05-1) and the frequency (CLM05-3). */
    private @Nullable String typeOfBill(BillSide side) {
        String frequency = clm.component(5, 3);
        if (frequency.equals("7") || frequency.equals("8")) {
            String does = frequency.equals("7") ? "replaces" : "voids";
            warn(clm, "CLM05-3 is " + frequency + ": the claim " + does + " an earlier one");
        }
        String type = clm.component(5, 1) + frequency;
        return side == BillSide.FACILITY && type.matches("[0-9A-Z]{3}") ? "0" + type : null;
    }

    private void compareTotals(Statement statement) {
        Money stated = statement.statedTotal();
        if (lines.isEmpty()) {
            warn(clm, "the claim has no lines");
        } else if (!statement.unitemised().isZero()) {
            warn(clm, "CLM02 states " + stated + ", its lines sum to " + statement.linesTotal());
        }
        if (total != null && !total.charge().equals(stated)) {
            warn(clm, "CLM02 states " + stated + ", its revenue 0001 row states " + total.charge());
        }
    }
}
