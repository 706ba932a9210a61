package org.writedown.audit.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** NCCI medically unlikely edits. Being under one proves nothing; not every code has one. */
public interface UnitLimits extends Edited {

    @Nullable UnitLimit limit(String code, EditSetting setting, LocalDate on);

    /**
     * @param units the most that is expected
     * @param kind 1 tests each line, 2 is absolute for the date, 3 is clinical for the date
     */
    record UnitLimit(BigDecimal units, Kind kind) {}

    /** The adjudication indicator. */
    enum Kind {
        LINE,
        DAY_ABSOLUTE,
        DAY_CLINICAL
    }
}
