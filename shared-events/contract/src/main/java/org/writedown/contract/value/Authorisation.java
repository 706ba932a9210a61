package org.writedown.contract.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The client's signed authorisation to speak with providers (45 CFR 164.508).
 *
 * @param providers whom it names; never empty
 * @param expiresOn the last day on which it counts
 */
public record Authorisation(
        Set<ProviderId> providers,
        LocalDate signedOn,
        LocalDate expiresOn,
        @Nullable DocumentHash document) {

    public Authorisation {
        if (providers.isEmpty()) {
            throw new IllegalArgumentException("an authorisation names at least one provider");
        }
        if (expiresOn.isBefore(signedOn)) {
            throw new IllegalArgumentException("an authorisation expires after it is signed");
        }
        providers = providers.stream()
                .sorted(Comparator.comparing(ProviderId::value))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    public boolean covers(ProviderId provider, LocalDate day) {
        return providers.contains(provider) && !day.isBefore(signedOn) && !day.isAfter(expiresOn);
    }
}
