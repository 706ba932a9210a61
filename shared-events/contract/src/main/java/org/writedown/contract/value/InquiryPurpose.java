package org.writedown.contract.value;

/** What an inquiry requests. */
public enum InquiryPurpose {
    /** The fully itemised bill with all codes; comes before anything else. */
    ITEMISED_BILL,
    /** The claim as sent to the payer (UB-04 or CMS-1500). */
    CLAIM_DATA,
    /** The medical record. */
    RECORDS,
    /** Questions about flagged lines; needs an itemised bill. */
    CODING,
    FINANCIAL_ASSISTANCE,
    GENERAL
}
