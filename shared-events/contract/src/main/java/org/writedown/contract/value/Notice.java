package org.writedown.contract.value;

/** Whether a notice that the patient should have had is on file. */
public enum Notice {
    ON_FILE,
    NOT_FOUND,
    UNKNOWN
}
