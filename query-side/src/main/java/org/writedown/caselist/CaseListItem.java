package org.writedown.caselist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Balances;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.escalation.Escalation;
import org.writedown.escalation.Stage;
import org.writedown.projection.ViewRow;

/**
 * A case in a list.
 *
 * @param original billed less what insurance paid and adjusted
 * @param reduced what the firm won: what left for REDUCED, and reductions owed back
 * @param nextRespondBy the earliest day by which an answer is still expected
 */
public record CaseListItem(
        @JsonProperty("case") CaseId caseId,
        long version,
        Sensitive<String> client,
        @Nullable String reference,
        CaseStatus status,
        List<Provider> providers,
        Money original,
        Money outstanding,
        Money reduced,
        Rung highestRung,
        @Nullable LocalDate nextRespondBy,
        LocalDate openedOn,
        Instant lastActivity) {

    static CaseListItem of(ViewRow<CaseSummary> row) {
        CaseSummary summary = row.view();
        Balances balances = summary.money().total();
        return new CaseListItem(
                row.caseId(),
                row.version(),
                summary.opened().client().name(),
                summary.opened().reference(),
                summary.status(),
                providers(summary),
                balances.original(),
                balances.outstanding(),
                summary.money().reduced(),
                summary.escalation().highestRung(),
                nextRespondBy(summary.escalation()),
                summary.opened().openedOn(),
                summary.lastActivity());
    }

    /** The same case when nothing but its version and its last activity is different. */
    CaseListItem at(long laterVersion, Instant activity) {
        return new CaseListItem(
                caseId,
                laterVersion,
                client,
                reference,
                status,
                providers,
                original,
                outstanding,
                reduced,
                highestRung,
                nextRespondBy,
                openedOn,
                activity);
    }

    private static List<Provider> providers(CaseSummary summary) {
        return summary.book().bills().values().stream()
                .map(bill -> bill.first().provider())
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate nextRespondBy(Escalation escalation) {
        return escalation.rungs().keySet().stream()
                .filter(bill -> escalation.stage(bill) == Stage.WAITING)
                .map(bill -> escalation.respondBy(bill).orElse(null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
