package org.writedown.cases.rules;

import org.writedown.cases.state.FlagState;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FlagId;

/** An inquiry asks about open flags on the bill that it is about. */
public record InquiryAsksAboutOpenFlagsOfItsBill(FlagId id, FlagState flag, BillId bill) implements Rule {

    @Override
    public boolean holds() {
        return flag.open() && flag.line().bill().equals(bill);
    }

    @Override
    public String reason() {
        return "flag " + id + " on line " + flag.line() + " is " + flag.status() + " and cannot be asked about for "
                + bill;
    }
}
