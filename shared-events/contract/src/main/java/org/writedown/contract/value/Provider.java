package org.writedown.contract.value;

/** A hospital, physician group or laboratory that bills. */
public record Provider(ProviderId id, String name) {

    public Provider {
        Texts.limit("the provider's name", name, 200);
    }

    @Override
    public String toString() {
        return name;
    }
}
