package org.writedown.contract.value;

/** How the firm and the provider communicated. */
public enum Channel {
    LETTER,
    FAX,
    PORTAL,
    EMAIL,
    PHONE,
    IN_PERSON
}
