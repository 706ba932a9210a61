package org.writedown.audit.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/** What is left to claim, by line and by bill. */
final class Counter {

    private final Map<LineId, Long> lines = new HashMap<>();
    private final Map<BillId, Long> bills = new HashMap<>();

    Counter(List<Bill> all) {
        for (Bill bill : all) {
            bills.put(bill.id(), bill.statement().statedTotal().minorUnits());
            for (BillLine line : bill.statement().lines()) {
                lines.put(new LineId(bill.id(), line.number()), line.charge().minorUnits());
            }
        }
    }

    /** Takes what the finding asks for, as far as it is left. */
    Money claim(AuditFinding finding) {
        long claimed = take(bills, finding.bill(), finding.onBill().minorUnits());
        for (Map.Entry<LineId, Money> stake : finding.stakes().entrySet()) {
            BillId bill = stake.getKey().bill();
            long wanted = Math.min(stake.getValue().minorUnits(), bills.getOrDefault(bill, 0L));
            long taken = take(lines, stake.getKey(), wanted);
            take(bills, bill, taken);
            claimed += taken;
        }
        return new Money(claimed, finding.onBill().currency());
    }

    private static <K> long take(Map<K, Long> left, K key, long wanted) {
        long available = left.getOrDefault(key, 0L);
        long taken = Math.min(wanted, available);
        left.put(key, available - taken);
        return taken;
    }
}
