package org.writedown.cases.rules;

/** A settlement is in writing, and the writing is on file. */
public record SettlementNeedsWrittenTerms(boolean inWriting) implements Rule {

    @Override
    public boolean holds() {
        return inWriting;
    }

    @Override
    public String reason() {
        return "name the document that holds the written agreement";
    }
}
