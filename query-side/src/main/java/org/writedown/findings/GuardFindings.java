package org.writedown.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.AuditedFinding.Stake;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/** Puts the dollars of what the guard of the client's part saw where they count once. */
final class GuardFindings {

    private GuardFindings() {}

    /** The dollars of a bill's finding that its lines' findings name are put on those lines, so that none counts twice. */
    static List<FindingNow> onTheirLines(List<FindingNow> guarded) {
        List<FindingNow> told = new ArrayList<>(guarded.size());
        for (FindingNow one : guarded) {
            boolean ofBill = one.counts() && one.finding().lines().isEmpty();
            told.add(ofBill ? one.asks(spread(one.finding(), byLine(one, guarded))) : one);
        }
        return told;
    }

    private static Map<LineId, Money> byLine(FindingNow ofBill, List<FindingNow> guarded) {
        Map<LineId, Money> lines = new TreeMap<>();
        for (FindingNow other : guarded) {
            if (other.counts() && other.bill().equals(ofBill.bill())) {
                other.finding().stakes().forEach(stake -> lines.merge(stake.line(), stake.amount(), Money::max));
            }
        }
        return lines;
    }

    private static AuditedFinding spread(AuditedFinding of, Map<LineId, Money> lines) {
        Money left = of.onBill();
        List<Stake> stakes = new ArrayList<>(lines.size());
        for (Map.Entry<LineId, Money> line : lines.entrySet()) {
            Money taken = line.getValue().min(left);
            left = left.minus(taken);
            stakes.add(new Stake(line.getKey(), taken));
        }
        return new AuditedFinding(
                of.basis(), of.concern(), of.axes(), of.grade(), of.lines(), of.question(), stakes, left);
    }
}
