package org.writedown.cases.rules;

/** There is nothing to reopen in a case that has not ended. */
public record ReopeningNeedsAnEndedCase() implements Rule {

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public String reason() {
        return "the case has not ended";
    }
}
