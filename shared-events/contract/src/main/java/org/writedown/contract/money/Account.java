package org.writedown.contract.money;

/** Where a dollar of a bill is. Every dollar is always in exactly one account. */
public enum Account {
    /** The source: what the provider billed. The only account that goes below zero. */
    BILLED,
    /** Still asked of the client. */
    OUTSTANDING,
    INSURANCE_PAID,
    /** Contractual adjustment between insurer and provider. Never counted as the firm's saving. */
    INSURANCE_ADJUSTED,
    /** Won by the firm; its movements always say how and by what cause. */
    REDUCED,
    /** Granted as financial assistance (charity care). */
    ASSISTED,
    /** Given up by the provider without a stated reduction. */
    WRITTEN_OFF,
    /** Paid by the client. */
    PAID,
    /** Owed back to the client: a relief that landed after payment. */
    CREDIT,
    /** Paid back to the client. */
    REFUNDED
}
