package org.writedown.cases.rules;

/** An insurer takes back what it decided of this bill, and nothing else. */
public record OnlyAdjudicationsAreReversed(long sequence, boolean holds) implements Rule {

    @Override
    public String reason() {
        return "entry " + sequence + " is no adjudication of this bill";
    }
}
