package org.writedown.audit.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Setting;
import org.writedown.contract.value.ProviderId;

/** Data that was published in editions. */
public interface Edited {

    /** Which ones answer, for example {@code ncci-ptp-practitioner 2024q1}. */
    String edition();

    /** Those among them that answer for bills of that kind, as they are kept with each finding; empty if none does. */
    default String edition(Setting setting, ProviderId provider) {
        return edition();
    }

    /**
     * Whether it speaks about bills of that kind and day: a table for practitioners knows nothing of hospitals.
     *
     * @param on a date of service; absent for a bill without any
     */
    default boolean covers(Setting setting, ProviderId provider, @Nullable LocalDate on) {
        return true;
    }
}
