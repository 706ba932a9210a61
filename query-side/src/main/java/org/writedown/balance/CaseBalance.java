package org.writedown.balance;

import java.util.Map;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Provider;

/** The money of a case, and who billed. */
public record CaseBalance(CaseMoney money, Map<BillId, Provider> providers) {}
