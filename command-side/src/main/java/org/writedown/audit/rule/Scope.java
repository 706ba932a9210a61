package org.writedown.audit.rule;

/** Whose bills a rule looks at. */
public enum Scope {
    FACILITY,
    PROFESSIONAL,
    /** What the payer decided, compared with what is billed. */
    PAYER
}
