package org.writedown.contract.value;

/** Whether a statement can be audited. */
public enum StatementKind {
    /** Totals only: ask for the itemised bill first. */
    SUMMARY,
    /** Lines with codes. */
    ITEMISED
}
