package org.writedown.contract.value;

/** The firm's key for a hospital, physician group or laboratory; the NPI where it is known. */
public record ProviderId(String value) {

    public ProviderId {
        Texts.require("ProviderId", value, Texts.KEY);
    }

    @Override
    public String toString() {
        return value;
    }
}
