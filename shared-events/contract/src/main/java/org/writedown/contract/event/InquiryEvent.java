package org.writedown.contract.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;

/** What was asked of a provider, and its silence. */
public sealed interface InquiryEvent extends CaseEvent {

    /** A request went out: calm, precise, with a day by which an answer is expected. */
    record InquirySent(
            Origin origin,
            InquiryId inquiry,
            BillId bill,
            InquiryPurpose purpose,
            List<FlagId> flags,
            List<Sensitive<String>> questions,
            Channel channel,
            Rung rung,
            LocalDate respondBy,
            @Nullable DocumentHash letter)
            implements InquiryEvent {}

    /** The day passed without an answer. Silence is a fact of the record, never inferred by a reader. */
    record ResponseOverdue(Origin origin, InquiryId inquiry, LocalDate respondBy) implements InquiryEvent {}
}
