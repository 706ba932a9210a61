package org.writedown.audit.reference;

/** The kinds of published data. */
public enum DataKind {
    /** HCPCS Level II as published, and the codes of a loaded fee schedule. */
    PROCEDURE_CODES,
    /** ICD-10-CM. */
    DIAGNOSIS_CODES,
    /** NCCI procedure-to-procedure edits. */
    PTP_EDITS,
    /** NCCI medically unlikely edits. */
    UNIT_LIMITS,
    /** Medicare physician fee schedule: relative values and payment indicators. */
    FEE_SCHEDULE,
    /** Hospitals' posted price files (45 CFR 180.50). */
    POSTED_PRICES,
    /** CMS's places of service. */
    PLACES_OF_SERVICE,
    /** NUBC's revenue codes. */
    REVENUE_CODES
}
