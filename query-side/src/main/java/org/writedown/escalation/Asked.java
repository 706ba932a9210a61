package org.writedown.escalation;

import java.time.LocalDate;
import java.util.List;
import org.writedown.contract.event.InquiryEvent.InquirySent;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.Rung;

/** An inquiry as it now stands. */
public record Asked(
        InquiryId inquiry,
        BillId bill,
        InquiryPurpose purpose,
        List<FlagId> flags,
        Channel channel,
        Rung rung,
        LocalDate sentOn,
        LocalDate respondBy,
        Status status) {

    /** Where an inquiry is. */
    public enum Status {
        WAITING,
        OVERDUE,
        ANSWERED
    }

    static Asked of(InquirySent sent) {
        return new Asked(
                sent.inquiry(),
                sent.bill(),
                sent.purpose(),
                sent.flags(),
                sent.channel(),
                sent.rung(),
                sent.origin().effectiveOn(),
                sent.respondBy(),
                Status.WAITING);
    }

    public boolean open() {
        return status != Status.ANSWERED;
    }

    Asked now(Status next) {
        return new Asked(inquiry, bill, purpose, flags, channel, rung, sentOn, respondBy, next);
    }
}
