package org.writedown.cases.command;

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
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.SupervisorOverride;

/** Asking, waiting, recording the answer, and going one rung up. */
public sealed interface InquiryCommand extends CaseCommand {

    record SendInquiry(
            Origin origin,
            BillId bill,
            InquiryPurpose purpose,
            List<FlagId> flags,
            List<Sensitive<String>> questions,
            Channel channel,
            Rung rung,
            LocalDate respondBy,
            @Nullable DocumentHash letter)
            implements InquiryCommand {}

    /** Records that the day for an answer has passed in silence. */
    record LapseInquiry(Origin origin, InquiryId inquiry) implements InquiryCommand {}

    record RecordResponse(
            Origin origin,
            InquiryId inquiry,
            ResponseClass responseClass,
            Channel channel,
            @Nullable Sensitive<String> representative,
            @Nullable Sensitive<String> reference,
            @Nullable Sensitive<String> summary,
            List<FlagOutcome> outcomes,
            @Nullable DocumentHash evidence)
            implements InquiryCommand {}

    record Escalate(
            Origin origin,
            BillId bill,
            Rung to,
            Sensitive<String> reason,
            @Nullable SupervisorOverride override) implements InquiryCommand {}
}
