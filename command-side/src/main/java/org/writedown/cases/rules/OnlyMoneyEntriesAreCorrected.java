package org.writedown.cases.rules;

/** A correction undoes an entry that moved money; anything else is answered by a further entry. */
public record OnlyMoneyEntriesAreCorrected(long sequence, boolean holds) implements Rule {

    @Override
    public String reason() {
        return "entry " + sequence
                + " is no concession, adjudication, payment, refund, assistance or write-off of this case";
    }
}
