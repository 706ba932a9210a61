package org.writedown.findings;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.AuditedFinding.Stake;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;

/**
 * What the guard of the client's part found, told as an audit's findings are: the client is asked for more
 * than the sum that the insurer's decision leaves to the client (PR), or for what it takes off by contract
 * (CO).
 */
final class GuardFindings {

    private GuardFindings() {}

    static AuditedFinding of(BilledBeyondResponsibility event, Currency currency) {
        Map<String, String> facts = event.finding().facts();
        Money excess = amount(facts.get("excess"), currency);
        Money contractual = amount(facts.get("contractualBilled"), currency);
        Money stake = excess.max(contractual);
        LineId line = event.line();
        return new AuditedFinding(
                event.finding(),
                Concern.OTHER,
                Set.of(Axis.VALIDITY),
                event.grade(),
                line == null ? List.of() : List.of(line),
                Sensitive.of(question(facts, currency, contractual)),
                line == null ? List.of() : List.of(new Stake(line, stake)),
                line == null ? stake : Money.zero(currency));
    }

    private static String question(Map<String, String> facts, Currency currency, Money contractual) {
        if (contractual.isPositive()) {
            return "The insurer took " + amount(facts.get("contractual"), currency)
                    + " off by contract. On what ground is " + contractual + " of it asked of the client?";
        }
        return "The insurer leaves " + amount(facts.get("patientResponsibility"), currency)
                + " to the client. On what ground is " + amount(facts.get("asked"), currency) + " asked?";
    }

    private static Money amount(@Nullable String fact, Currency currency) {
        return fact == null ? Money.zero(currency) : Money.of(fact, currency);
    }

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
