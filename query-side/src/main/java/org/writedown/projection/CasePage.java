package org.writedown.projection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.CaseId;

/**
 * A part of what there is to tell of one case.
 *
 * @param version how many events the answer was made from
 * @param next the cursor of the part that follows; absent on the last
 */
public record CasePage<T>(
        @JsonProperty("case") CaseId caseId,
        long version,
        List<T> items,
        @Nullable String next) {

    public static <T> CasePage<T> of(ViewRow<?> row, Page<T> page) {
        return new CasePage<>(row.caseId(), row.version(), page.items(), page.next());
    }
}
