package org.writedown.contract.value;

/** The only ways in which a case ends. Any ended case can be reopened. */
public enum Ending {
    PAID,
    SETTLED,
    WRITTEN_OFF,
    /** By the client. */
    WITHDRAWN
}
