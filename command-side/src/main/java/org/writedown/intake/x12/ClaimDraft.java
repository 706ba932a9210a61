package org.writedown.intake.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Position;
import org.writedown.intake.Warning;
import org.writedown.intake.x12.X12Dates.Period;

/** A claim being read: loop 2300 with its lines (2400), from its CLM to the next CLM, HL or SE. */
final class ClaimDraft {

    /** Patient status 30 (UB-04 form locator 17). */
    private static final String STILL_PATIENT = "30";

    private final Document document;
    private final IntakeLimits limits;
    private final X12Segment clm;
    private final Findings warnings;
    private final Diagnoses diagnoses = new Diagnoses();
    private final List<LineDraft> lines = new ArrayList<>();
    private @Nullable LineDraft total;
    private @Nullable LineDraft line;
    private boolean inLines;
    private boolean inOtherPayer;
    private @Nullable Period served;
    private @Nullable LocalDate admitted;
    private String patientStatus = "";
    private @Nullable ProviderId rendering;
    private @Nullable Money patientPaid;
    private @Nullable Unreadable problem;

    ClaimDraft(Document document, IntakeLimits limits, X12Segment clm) {
        this.document = document;
        this.limits = limits;
        this.clm = clm;
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
            case "CL1" -> patientStatus = segment.text(3);
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
        if (dtp.text(1).equals("435") && !inLines) {
            admitted = X12Dates.day(dtp.text(3));
            if (admitted == null) {
                warn(dtp, "DTP03 is no day of admission and was left out");
            }
        }
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

    /** DTP*435. */
    @Nullable LocalDate admitted() {
        return admitted;
    }

    /** The last of the statement's days (DTP*434) is that of discharge, unless the patient's status (CL103) says still there. */
    @Nullable LocalDate discharged() {
        boolean left = !patientStatus.isEmpty() && !patientStatus.equals(STILL_PATIENT);
        return left && served != null ? served.to() : null;
    }

    /** What was read, unless something in it cannot be. @throws Unreadable if so */
    ClaimDraft readable() {
        if (problem != null) {
            throw problem;
        }
        return this;
    }

    X12Segment clm() {
        return clm;
    }

    Diagnoses diagnoses() {
        return diagnoses;
    }

    /** Without the row that repeats the total. */
    List<LineDraft> lines() {
        return lines;
    }

    /** The row that repeats the total, if there is one. */
    @Nullable LineDraft total() {
        return total;
    }

    /** @param place of service */
    ClaimDefaults defaults(String place) {
        return new ClaimDefaults(served, place, rendering);
    }

    @Nullable Money patientPaid() {
        return patientPaid;
    }

    Findings findings() {
        return warnings;
    }

    List<Warning> warnings() {
        return warnings.toList();
    }
}
