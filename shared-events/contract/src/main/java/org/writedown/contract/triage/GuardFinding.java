package org.writedown.contract.triage;

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
 * What the guard of the client's part saw, told as an audit's findings are: the client is asked for more
 * than the sum that the insurer's decision leaves to the client (PR), or for what it takes off by contract
 * (CO).
 */
public final class GuardFinding {

    /** Where the decision stands: the same amounts in another remittance are no other grounds. */
    private static final String PLACE = "remittance";

    private GuardFinding() {}

    public static AuditedFinding of(BilledBeyondResponsibility event, Currency currency) {
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

    /** Whether a person who judged the one has judged the other: the same rule, lines, grade and amounts. */
    public static boolean sameGrounds(AuditedFinding one, AuditedFinding other) {
        return one.isAbout(other)
                && one.grade() == other.grade()
                && amounts(one).equals(amounts(other));
    }

    private static Map<String, String> amounts(AuditedFinding of) {
        Map<String, String> amounts = new TreeMap<>(of.basis().facts());
        amounts.remove(PLACE);
        return amounts;
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
}
