package org.writedown.reductions;

import java.util.List;
import java.util.Map;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Rung;

/**
 * What was won in a case.
 *
 * @param reductions in the order in which they were recorded
 * @param flags what each flag asks about, and on what ground
 * @param rungs how far each bill has been taken
 */
public record CaseReductions(
        CaseMoney money,
        List<Reduction> reductions,
        Map<FlagId, FlagGround> flags,
        Map<BillId, Rung> rungs,
        Map<BillId, Upload> uploads) {}
