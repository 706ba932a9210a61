package org.writedown.cases.state;

import org.writedown.contract.value.Concern;
import org.writedown.contract.value.LineId;

/** A flag as it now stands. */
public record FlagState(LineId line, Concern concern, Status status) {

    /** Where a question is. */
    public enum Status {
        RAISED,
        ASKED,
        UNANSWERED,
        DOCUMENTED,
        UPHELD,
        CONCEDED,
        SUPERSEDED,
        WITHDRAWN
    }

    /** Whether it can still be asked about: an upheld flag may be taken up again, a conceded one not. */
    public boolean open() {
        return switch (status) {
            case RAISED, ASKED, UNANSWERED, DOCUMENTED, UPHELD -> true;
            case CONCEDED, SUPERSEDED, WITHDRAWN -> false;
        };
    }

    FlagState now(Status next) {
        return new FlagState(line, concern, next);
    }
}
