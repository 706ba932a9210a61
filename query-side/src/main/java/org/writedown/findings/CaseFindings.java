package org.writedown.findings;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Money;
import org.writedown.projection.Folded;

/**
 * What audits, persons and the guard of the client's part found on a case.
 *
 * @param audited the bills that were audited, in the order of their first audit
 * @param totals what each bill asks for in all, as its latest statement says
 * @param circumstances what persons said of bills beyond what they print
 * @param findings all that audits and persons ever recorded, in their order
 * @param decisions of insurers that stand, by bill, in their order
 * @param guarded all that the guard of the client's part ever saw, in its order
 */
public record CaseFindings(
        Currency currency,
        List<BillId> audited,
        Map<BillId, Money> totals,
        Map<BillId, BillCircumstances> circumstances,
        Map<FindingId, FindingNow> findings,
        Map<BillId, List<Decision>> decisions,
        List<FindingNow> guarded) {

    /** Rows of before the guard was followed have nothing of it. */
    public CaseFindings {
        decisions = Objects.requireNonNullElse(decisions, Map.of());
        guarded = Objects.requireNonNullElse(guarded, List.of());
    }

    CaseFindings in(Currency other) {
        return new CaseFindings(other, audited, totals, circumstances, findings, decisions, guarded);
    }

    CaseFindings with(Map<FindingId, FindingNow> next) {
        return new CaseFindings(currency, audited, totals, circumstances, next, decisions, guarded);
    }

    CaseFindings with(List<BillId> nowAudited, Map<FindingId, FindingNow> next) {
        return new CaseFindings(currency, nowAudited, totals, circumstances, next, decisions, guarded);
    }

    CaseFindings stating(BillId bill, Money total) {
        return new CaseFindings(
                currency, audited, Folded.with(totals, bill, total), circumstances, findings, decisions, guarded);
    }

    CaseFindings knowing(BillId bill, BillCircumstances known) {
        return new CaseFindings(
                currency, audited, totals, Folded.with(circumstances, bill, known), findings, decisions, guarded);
    }

    CaseFindings guarded(Map<BillId, List<Decision>> standing, List<FindingNow> next) {
        return new CaseFindings(currency, audited, totals, circumstances, findings, standing, next);
    }
}
