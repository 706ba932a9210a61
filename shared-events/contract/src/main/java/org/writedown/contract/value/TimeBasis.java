package org.writedown.contract.value;

/** What the level of a visit rests on; a level is reached by time or by decision making, either suffices. */
public enum TimeBasis {
    TIME,
    DECISION_MAKING,
    UNKNOWN
}
