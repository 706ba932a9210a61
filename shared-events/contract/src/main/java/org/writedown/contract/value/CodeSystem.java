package org.writedown.contract.value;

/** The code systems of a US medical bill. */
public enum CodeSystem {
    /** Current Procedural Terminology (AMA): HCPCS Level I. Codes only; no descriptors are ever shipped. */
    CPT,
    /** HCPCS Level II (CMS): supplies, drugs, ambulance; one letter and four digits. */
    HCPCS,
    /** A procedure code of neither shape, kept as the source has it. */
    OTHER_PROCEDURE,
    /** Diagnoses for services from 2015-10-01. */
    ICD_10_CM,
    /** Diagnoses for services before 2015-10-01. */
    ICD_9_CM
}
