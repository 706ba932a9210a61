package org.writedown.findings;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Money;

/**
 * What audits and persons found on a case.
 *
 * @param audited the bills that were audited, in the order of their first audit
 * @param totals what each bill asks for in all, as its latest statement says
 * @param circumstances what persons said of bills beyond what they print
 * @param findings all that were ever recorded, in their order
 */
public record CaseFindings(
        Currency currency,
        List<BillId> audited,
        Map<BillId, Money> totals,
        Map<BillId, BillCircumstances> circumstances,
        Map<FindingId, FindingNow> findings) {

    CaseFindings with(Map<FindingId, FindingNow> next) {
        return new CaseFindings(currency, audited, totals, circumstances, next);
    }
}
