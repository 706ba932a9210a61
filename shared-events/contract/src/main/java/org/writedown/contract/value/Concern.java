package org.writedown.contract.value;

/** What a flag asks about. A flag is a question, never a verdict. */
public enum Concern {
    LEVEL_OF_VISIT,
    CRITICAL_CARE,
    DUPLICATE,
    REPEATED_IMAGING,
    UNBUNDLING,
    MODIFIER,
    FACILITY_FEE,
    VAGUE_REVENUE_CODE,
    DIAGNOSIS_AND_INTENSITY,
    ANESTHESIA_TIME,
    OBSERVATION,
    SUPPLIES_AND_DRUGS,
    PRICE,
    CODE_VALIDITY,
    ARITHMETIC,
    DOCUMENTATION,
    OTHER
}
