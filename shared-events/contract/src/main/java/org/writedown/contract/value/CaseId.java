package org.writedown.contract.value;

/** One client's matter: the unit of consistency, history and audit. Globally unique. */
public record CaseId(String value) {

    public CaseId {
        Texts.require("CaseId", value, Texts.KEY);
    }

    @Override
    public String toString() {
        return value;
    }
}
