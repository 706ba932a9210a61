package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.InquiryPurpose;

/** Lines can be questioned only when there are lines: ask for the itemised bill first. */
public record CodingInquiryNeedsItemisedBill(InquiryPurpose purpose, BillState bill) implements Rule {

    @Override
    public boolean holds() {
        return purpose != InquiryPurpose.CODING || bill.itemised();
    }

    @Override
    public String reason() {
        return "only a summary of " + bill.id() + " is on file; request the itemised bill first";
    }
}
