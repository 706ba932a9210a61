package org.writedown.caselist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.OfferId;
import org.writedown.escalation.Escalation;

/**
 * A case as it now stands.
 *
 * @param opening absent only before the first event
 * @param authorisations those not withdrawn
 * @param lastActivity when anything was last recorded
 */
public record CaseSummary(
        @Nullable Opening opening,
        CaseStatus status,
        List<Authorisation> authorisations,
        CaseMoney money,
        Escalation escalation,
        Book book,
        Map<OfferId, OfferNow> offers,
        Instant lastActivity) {

    static final CaseSummary NONE = new CaseSummary(
            null, CaseStatus.OPEN, List.of(), CaseMoney.NOTHING, Escalation.NONE, Book.EMPTY, Map.of(), Instant.EPOCH);

    CaseSummary at(Instant activity) {
        return new CaseSummary(opening, status, authorisations, money, escalation, book, offers, activity);
    }

    Opening opened() {
        return Objects.requireNonNull(opening, "a case begins with its opening");
    }
}
