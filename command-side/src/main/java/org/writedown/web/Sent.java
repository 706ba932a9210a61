package org.writedown.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Origin;
import org.writedown.identity.Caller;

/**
 * What a request says beside its body.
 *
 * @param idempotencyKey names the request, so that sending it twice does it once
 * @param expectedVersion the version of the case that the client saw, from {@code If-Match}
 * @param today the day on which it arrived, in the server's zone
 * @param fingerprint of method, path and body; known once the body has been read
 */
public record Sent(
        Caller caller,
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion,
        LocalDate today,
        Supplier<String> fingerprint) {

    /** @param effectiveOn the day it happened; today if the client does not say */
    public Origin origin(CaseId caseId, @Nullable LocalDate effectiveOn) {
        return new Origin(caller.firm(), caseId, caller.actor(), effectiveOn == null ? today : effectiveOn);
    }

    /** The same request's {@code n}th part, where one request is several commands. */
    Sent part(int n, @Nullable Long version) {
        String key = idempotencyKey == null || n == 0 ? idempotencyKey : idempotencyKey + "#" + n;
        return new Sent(caller, key, version, today, fingerprint);
    }
}
