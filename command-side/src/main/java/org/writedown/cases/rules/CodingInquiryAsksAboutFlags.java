package org.writedown.cases.rules;

import java.util.List;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryPurpose;

/** No vague dispute: a coding inquiry names the flagged lines it asks about. */
public record CodingInquiryAsksAboutFlags(InquiryPurpose purpose, List<FlagId> flags) implements Rule {

    @Override
    public boolean holds() {
        return purpose != InquiryPurpose.CODING || !flags.isEmpty();
    }

    @Override
    public String reason() {
        return "a coding inquiry names at least one flag";
    }
}
