package org.writedown.caselist;

import org.writedown.contract.value.Ending;

/** Whether a case is open, or how it ended. */
public enum CaseStatus {
    OPEN,
    PAID,
    SETTLED,
    WRITTEN_OFF,
    WITHDRAWN;

    static CaseStatus of(Ending ending) {
        return switch (ending) {
            case PAID -> PAID;
            case SETTLED -> SETTLED;
            case WRITTEN_OFF -> WRITTEN_OFF;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
