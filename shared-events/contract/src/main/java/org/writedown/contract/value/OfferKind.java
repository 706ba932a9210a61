package org.writedown.contract.value;

/** The shape of an offer. */
public enum OfferKind {
    CODE_DOWNGRADE,
    LINE_REMOVAL,
    CHARGE_REDUCTION,
    DISCOUNT,
    PAYMENT_PLAN,
    LUMP_SUM,
    FINANCIAL_ASSISTANCE,
    WRITE_OFF
}
