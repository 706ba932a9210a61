package org.writedown.contract.value;

/** What kind of answer a provider gave; each suggests another next step. */
public enum ResponseClass {
    SUBSTANTIVE,
    DEFLECTION_INDUSTRY_STANDARD,
    FORM_LETTER,
    REQUEST_FOR_INFORMATION,
    OFFER,
    DENIAL
}
