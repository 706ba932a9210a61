package org.writedown.contract.value;

/** The two sides of a negotiation. */
public enum Party {
    FIRM,
    PROVIDER
}
