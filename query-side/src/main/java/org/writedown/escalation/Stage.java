package org.writedown.escalation;

/** Where a bill stands between the firm and the provider. */
public enum Stage {
    /** Nothing has been asked yet. */
    NOT_STARTED,
    /** An inquiry is out and its day has not been recorded as passed. */
    WAITING,
    /** The day for an answer passed in silence. */
    OVERDUE,
    /** Every inquiry has its answer: the next step is the firm's. */
    ANSWERED,
    /** Settled in writing. */
    SETTLED,
    /** The case has ended. */
    CLOSED
}
