package org.writedown.cases.rules;

import org.writedown.contract.value.BillId;

/** An account has one bill; a further statement of it is recorded on that bill. */
public record BillIsUploadedOnce(BillId bill) implements Rule {

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public String reason() {
        return "this account is bill " + bill + "; record a later statement of it";
    }
}
