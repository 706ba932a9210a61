package org.writedown.cases.rules;

import org.writedown.cases.state.InquiryState;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;

/** A response answers the questions that were asked. */
public record OutcomeAnswersAnAskedFlag(FlagId flag, InquiryId inquiry, InquiryState asked) implements Rule {

    @Override
    public boolean holds() {
        return asked.flags().contains(flag);
    }

    @Override
    public String reason() {
        return "inquiry " + inquiry + " did not ask about flag " + flag;
    }
}
