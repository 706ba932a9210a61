package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.ResponseId;

/**
 * What a client hears after a command: the case's version from now on, and what was recorded, with the
 * ids that came to be. No events means that the command asked for what was already so.
 */
public record Answer(long version, @JsonProperty("case") CaseId caseId, List<Recorded> events) {

    /** One recorded event by its sequence number and stored name, with the ids that it concerns. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recorded(
            long sequence,
            String type,
            @Nullable BillId bill,
            @Nullable FlagId flag,
            @Nullable InquiryId inquiry,
            @Nullable ResponseId response,
            @Nullable OfferId offer,
            @Nullable FindingId finding) {}
}
