package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.InquiryState;

/** A rung is left only when it has answered, or let its day pass, unless a supervisor decides otherwise. */
public record EscalationFollowsAnAnswerOrSilence(CaseFile file, BillState bill, boolean overridden) implements Rule {

    @Override
    public boolean holds() {
        return overridden
                || file.inquiries().values().stream()
                        .anyMatch(inquiry -> inquiry.bill().equals(bill.id())
                                && inquiry.rung() == bill.rung()
                                && inquiry.status() != InquiryState.Status.WAITING);
    }

    @Override
    public String reason() {
        return "no inquiry at " + bill.rung() + " on " + bill.id() + " has been answered or is overdue";
    }
}
