package org.writedown.contract.value;

/** Who bills: the same code may stand on both sides of one visit and is then no duplicate. */
public enum BillSide {
    /** A hospital or other facility: UB-04, 837I. */
    FACILITY,
    /** A physician or other practitioner: CMS-1500, 837P. */
    PROFESSIONAL
}
