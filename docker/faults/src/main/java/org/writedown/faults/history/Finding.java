package org.writedown.faults.history;

/** Something that must not be. */
public record Finding(Kind kind, String what) {

    /** In what way. */
    public enum Kind {
        /** Acknowledged and not there. */
        LOST,
        /** Done twice, or by nobody. */
        DOUBLED,
        /** Part of a request is stored and part is not. */
        TORN,
        /** The numbers of a case's events are not 0, 1, 2, ... */
        GAP,
        /** A case's accounts do not sum to zero, or one that must not be is below it. */
        UNBALANCED,
        /** The same request was answered in two ways, or otherwise than stored. */
        OTHER_ANSWER,
        /** No order of the requests one after another explains the answers. */
        NOT_LINEAR,
        /** A row, an answer or a report differs from the fold of the events. */
        PROJECTION,
        /** The record is not what was sealed, or not that of a head that was handed out. */
        SEALS,
        /** A client saw what it must never see: a 500, an unbounded wait, a refusal without a hint. */
        UNFIT_ANSWER,
        /** It went on by itself, but later than promised. */
        LATE
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
