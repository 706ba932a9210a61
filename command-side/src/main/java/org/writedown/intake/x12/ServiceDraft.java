package org.writedown.intake.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.intake.Codes;
import org.writedown.intake.RemittanceLine;

/**
 * A service payment being read: SVC01 procedure (qualifier NU: revenue code), 02 charge, 03 paid, 04
 * revenue code, 05 units paid, 06 the procedure that was billed; then its dates, adjustments, line
 * control number (REF*6R) and allowed amount (AMT*B6).
 */
final class ServiceDraft {

    private static final int LONGEST_NUMBER = 80;

    private final X12Segment svc;
    private final RemittanceDraft claim;
    private final List<Adjustment> adjustments = new ArrayList<>(2);
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String lineControl;
    private @Nullable Money allowed;

    ServiceDraft(X12Segment svc, RemittanceDraft claim) {
        this.svc = svc;
        this.claim = claim;
    }

    X12Segment svc() {
        return svc;
    }

    List<Adjustment> adjustments() {
        return adjustments;
    }

    void served(String qualifier, LocalDate day) {
        switch (qualifier) {
            case "472" -> {
                from = day;
                to = day;
            }
            case "150" -> from = day;
            case "151" -> to = day;
            default -> {
                // the claim's own
            }
        }
    }

    void accept(X12Segment segment) {
        if (segment.is("REF")
                && segment.text(1).equals("6R")
                && !segment.text(2).isEmpty()) {
            lineControl = segment.text(2).substring(0, Math.min(segment.text(2).length(), LONGEST_NUMBER));
        } else if (segment.is("AMT") && segment.text(1).equals("B6")) {
            allowed = X12Numbers.amount(segment, 2, "AMT02 (allowed)");
        }
    }

    /** Whether it repeats the claim's total under revenue code 0001, as the bill did. */
    boolean isTotal() {
        return byRevenue() && Codes.isTotal(svc.component(1, 2));
    }

    private boolean byRevenue() {
        return svc.component(1, 1).equals("NU");
    }

    /** @throws Unreadable if an amount makes no sense */
    RemittanceLine toLine(int number) {
        boolean byRevenue = byRevenue();
        Money charged = X12Numbers.amount(svc, 2, "SVC02 (charge)");
        Money paid = X12Numbers.amount(svc, 3, "SVC03 (paid)");
        if (charged == null || paid == null) {
            claim.warn(svc, "SVC02 (charge) or SVC03 (paid) is not stated");
        }
        return new RemittanceLine(
                number,
                byRevenue ? null : Procedures.code(svc, 1, claim::warn),
                byRevenue ? List.of() : Procedures.modifiers(svc, 1, claim::warn),
                billed(),
                revenue(byRevenue),
                units(),
                from,
                to == null || (from != null && to.isBefore(from)) ? from : to,
                charged,
                paid,
                allowed,
                null,
                adjustments,
                lineControl,
                svc.position());
    }

    private @Nullable ProcedureCode billed() {
        return svc.component(6, 2).isEmpty() ? null : Procedures.code(svc, 6, claim::warn);
    }

    private @Nullable RevenueCode revenue(boolean byRevenue) {
        String text = byRevenue ? svc.component(1, 2) : svc.text(4);
        RevenueCode code = Codes.revenue(text);
        if (code == null && !text.isEmpty()) {
            claim.warn(svc, "the revenue code has no one to four digits and was left out");
        }
        return code;
    }

    private @Nullable BigDecimal units() {
        return svc.text(5).isEmpty() ? null : X12Numbers.signed(svc, 5, "SVC05 (units)");
    }
}
