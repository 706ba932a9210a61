package org.writedown.findings;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;

/**
 * What audits found on a case.
 *
 * @param audited the bills that were audited, in the order of their first audit
 * @param findings all that were ever recorded, in their order
 */
public record CaseFindings(Currency currency, List<BillId> audited, Map<FindingId, FindingNow> findings) {}
