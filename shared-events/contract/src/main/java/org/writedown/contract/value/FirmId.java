package org.writedown.contract.value;

/** The advocacy firm that owns a case. Nothing of one firm is ever shown to another. */
public record FirmId(String value) {

    public FirmId {
        Texts.require("FirmId", value, Texts.KEY);
    }

    @Override
    public String toString() {
        return value;
    }
}
