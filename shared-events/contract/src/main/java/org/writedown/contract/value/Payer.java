package org.writedown.contract.value;

/** Who pays, as far as it changes a billing rule. */
public enum Payer {
    MEDICARE,
    /** Another insurer: bound by its own contract, not by Medicare's edits. */
    OTHER_INSURER,
    SELF_PAY,
    UNKNOWN
}
