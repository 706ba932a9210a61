package org.writedown.intake.table;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.ProviderId;

/**
 * A mapping that a firm keeps for the next statement of its kind.
 *
 * @param name as the firm calls it
 * @param provider whose statements it reads; absent where it is for a row of headers alone
 * @param headers the {@link HeaderFingerprint} of the headers that it reads, whoever sent them; absent
 *     where it is for a provider alone
 */
public record SavedMapping(
        String name,
        @Nullable ProviderId provider,
        @Nullable String headers,
        TableMapping mapping) {

    public SavedMapping {
        if (provider == null && headers == null) {
            throw new IllegalArgumentException("a mapping is for a provider, for a row of headers, or for both");
        }
    }
}
