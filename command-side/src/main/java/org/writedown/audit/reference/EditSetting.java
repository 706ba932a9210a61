package org.writedown.audit.reference;

/** Which of the two NCCI tables applies. */
public enum EditSetting {
    PRACTITIONER,
    OUTPATIENT_HOSPITAL
}
