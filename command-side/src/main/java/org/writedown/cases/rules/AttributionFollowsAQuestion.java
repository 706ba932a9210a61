package org.writedown.cases.rules;

import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.Attribution.Earned;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.FlagState;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.LineId;

/**
 * The firm earned only what it asked about: an asked, still open flag on that line, or an inquiry on
 * that bill; where both are named, the inquiry asked about the flag.
 */
public record AttributionFollowsAQuestion(
        CaseFile file, BillId bill, @Nullable LineId line, Earned earned) implements Rule {

    @Override
    public boolean holds() {
        FlagId flag = earned.flag();
        InquiryId inquiry = earned.inquiry();
        boolean named = flag != null || inquiry != null;
        boolean answered = earned.response() == null || earned.response().number() <= file.responses();
        return named && answered && (flag == null || asked(flag)) && (inquiry == null || ofBill(inquiry, flag));
    }

    private boolean asked(FlagId id) {
        FlagState flag = file.flag(id).orElse(null);
        return flag != null
                && flag.open()
                && flag.status() != FlagState.Status.RAISED
                && flag.line().bill().equals(bill)
                && (line == null || flag.line().equals(line));
    }

    private boolean ofBill(InquiryId id, @Nullable FlagId flag) {
        return file.inquiry(id)
                .filter(inquiry -> inquiry.bill().equals(bill))
                .filter(inquiry -> flag == null || inquiry.flags().contains(flag))
                .isPresent();
    }

    @Override
    public String reason() {
        return "name an open flag of that line that was asked about, or an inquiry on bill " + bill
                + " (which asked about the flag), and an answer on record";
    }
}
