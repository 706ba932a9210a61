package org.writedown.cases.rules;

/** A settlement says that it discharges the whole account; anything less is a payment. */
public record SettlementDischargesTheAccount(boolean discharges) implements Rule {

    @Override
    public boolean holds() {
        return discharges;
    }

    @Override
    public String reason() {
        return "the agreement must state that the amount discharges the whole account";
    }
}
