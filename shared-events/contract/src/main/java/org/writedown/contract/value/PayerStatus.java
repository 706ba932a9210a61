package org.writedown.contract.value;

/** Who is expected to pay, which decides what a fair price is compared with. */
public enum PayerStatus {
    SELF_PAY,
    INSURED,
    /** Insured, but the client chose not to use it for this care. */
    SELF_PAY_ELECTED
}
