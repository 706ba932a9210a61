package org.writedown.cases.state;

import java.time.LocalDate;
import java.util.List;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Rung;

/** An inquiry as it now stands. */
public record InquiryState(BillId bill, List<FlagId> flags, Rung rung, LocalDate respondBy, Status status) {

    /** Where an inquiry is. */
    public enum Status {
        WAITING,
        OVERDUE,
        ANSWERED
    }

    InquiryState now(Status next) {
        return new InquiryState(bill, flags, rung, respondBy, next);
    }
}
