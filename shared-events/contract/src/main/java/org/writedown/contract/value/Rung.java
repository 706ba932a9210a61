package org.writedown.contract.value;

/** The ladder of escalation, lowest first. Each rung is a normal process of the provider, not a threat. */
public enum Rung {
    FRONT_LINE,
    SUPERVISOR,
    CODING_REVIEW,
    PATIENT_ADVOCACY,
    /** Outside the provider: insurer, ombudsman, regulator. */
    EXTERNAL_REVIEW;

    public boolean isExternal() {
        return this == EXTERNAL_REVIEW;
    }

    /** The next rung up; the top rung has none above and answers itself. */
    public Rung next() {
        return switch (this) {
            case FRONT_LINE -> SUPERVISOR;
            case SUPERVISOR -> CODING_REVIEW;
            case CODING_REVIEW -> PATIENT_ADVOCACY;
            case PATIENT_ADVOCACY, EXTERNAL_REVIEW -> EXTERNAL_REVIEW;
        };
    }
}
