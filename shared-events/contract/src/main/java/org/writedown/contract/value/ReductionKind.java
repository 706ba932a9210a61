package org.writedown.contract.value;

/** How a reduction was won. */
public enum ReductionKind {
    DOWNGRADE,
    REMOVAL,
    CHARGE_REDUCTION,
    MODIFIER,
    DUPLICATE,
    UNBUNDLING,
    DISCOUNT,
    SETTLEMENT,
    /** A later statement asks less and nobody said why; until a person attributes it. */
    UNATTRIBUTED
}
