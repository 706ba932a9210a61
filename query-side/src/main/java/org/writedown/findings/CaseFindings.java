package org.writedown.findings;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
 * @param circumstances what persons said of bills beyond their statements
 * @param printed what the files that they were read from say of them beyond their statements
 * @param findings all that audits and persons ever recorded, in their order
 * @param decisions of insurers that stand, by bill, in their order
 * @param guarded all that the guard of the client's part ever saw, in its order
 */
public record CaseFindings(
        Currency currency,
        List<BillId> audited,
        Map<BillId, Money> totals,
        Map<BillId, BillCircumstances> circumstances,
        Map<BillId, BillCircumstances> printed,
        Map<FindingId, FindingNow> findings,
        Map<BillId, List<Decision>> decisions,
        List<FindingNow> guarded) {

    /** Rows of before the guard was followed, or files told more than statements, have nothing of it. */
    public CaseFindings {
        printed = Objects.requireNonNullElse(printed, Map.of());
        decisions = Objects.requireNonNullElse(decisions, Map.of());
        guarded = Objects.requireNonNullElse(guarded, List.of());
    }

    CaseFindings in(Currency other) {
        return new CaseFindings(other, audited, totals, circumstances, printed, findings, decisions, guarded);
    }

    CaseFindings with(Map<FindingId, FindingNow> next) {
        return new CaseFindings(currency, audited, totals, circumstances, printed, next, decisions, guarded);
    }

    CaseFindings with(List<BillId> nowAudited, Map<FindingId, FindingNow> next) {
        return new CaseFindings(currency, nowAudited, totals, circumstances, printed, next, decisions, guarded);
    }

    CaseFindings stating(BillId bill, Money total) {
        return new CaseFindings(
                currency,
                audited,
                Folded.with(totals, bill, total),
                circumstances,
                printed,
                findings,
                decisions,
                guarded);
    }

    CaseFindings knowing(BillId bill, BillCircumstances known) {
        return new CaseFindings(
                currency,
                audited,
                totals,
                Folded.with(circumstances, bill, known),
                printed,
                findings,
                decisions,
                guarded);
    }

    CaseFindings printing(BillId bill, BillCircumstances read) {
        return new CaseFindings(
                currency,
                audited,
                totals,
                circumstances,
                Folded.with(printed, bill, read),
                findings,
                decisions,
                guarded);
    }

    /** What audits of each bill go by: what persons said, and what its file says where they left it open. */
    Map<BillId, BillCircumstances> known() {
        Map<BillId, BillCircumstances> known = new TreeMap<>(circumstances);
        printed.forEach((bill, read) -> known.merge(bill, read, BillCircumstances::or));
        return known;
    }

    CaseFindings guarded(Map<BillId, List<Decision>> standing, List<FindingNow> next) {
        return new CaseFindings(currency, audited, totals, circumstances, printed, findings, standing, next);
    }
}
