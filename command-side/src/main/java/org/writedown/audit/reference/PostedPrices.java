package org.writedown.audit.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProviderId;

/** What hospitals have posted themselves. "Not posted" is not "overcharged". */
public interface PostedPrices extends Edited {

    @Nullable Posted posted(ProviderId provider, String code, boolean inpatient, LocalDate on);

    /**
     * @param gross the list price for one unit
     * @param cash the discounted cash price for one unit
     */
    record Posted(@Nullable Money gross, @Nullable Money cash) {}
}
