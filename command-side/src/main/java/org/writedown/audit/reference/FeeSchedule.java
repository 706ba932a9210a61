package org.writedown.audit.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;

/** The Medicare physician fee schedule. */
public interface FeeSchedule extends Edited {

    @Nullable Fee fee(String code, LocalDate on);

    /**
     * @param split the PC/TC indicator: 0 physician service, 1 can be split, 2 professional only, 3
     *     technical only, 4 whole only, 5 incident-to, 6 laboratory reading, 8 reading, 9 not applicable
     * @param global {@code 000}, {@code 010}, {@code 090}, {@code XXX}, {@code YYY}, {@code ZZZ}, {@code MMM}
     * @param bilateral the bilateral indicator
     * @param office Medicare's amount outside a facility; absent where it sets none
     * @param facility Medicare's amount in a facility
     */
    record Fee(
            char split,
            String global,
            char bilateral,
            @Nullable Money office,
            @Nullable Money facility) {}
}
