package org.writedown.contract.value;

/** Who bears an amount that the insurer did not pay (X12 claim adjustment group codes). */
public enum AdjustmentGroup {
    /** Contractual obligation: the provider bears it and may not bill it to the patient. */
    CO,
    /** The patient's responsibility. */
    PR,
    /** Other: neither the patient's nor the provider's by contract, such as what another payer bears. */
    OA,
    /** Begun by the payer, without a contract with the provider. */
    PI,
    /** Correction or reversal of an earlier decision, in versions before 5010. */
    CR
}
