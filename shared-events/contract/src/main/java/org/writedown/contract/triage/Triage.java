package org.writedown.contract.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/**
 * Ranks findings and counts each dollar once. The one order in which findings are told, whoever tells them.
 *
 * <p>Dollars are counted in a fixed order: stronger grades first; within a grade by the kind of ground, from what can be
 * shown on the bill itself to what is a matter of judgement (arithmetic, duplication, bundling, validity, timing, level,
 * price, documentation, necessity); then the larger stake, the line, the rule's id. On a line a finding counts what its
 * stake reaches beyond the stakes before it, since two reasons about one line are about the same dollars; a bill counts
 * for no more than its total. A finding that comes too late counts nothing and stays: it is another reason for the same
 * dollars.
 *
 * <p>Then the weightiest come first: counted dollars by grade.
 */
public final class Triage {

    private static final List<Axis> GROUNDS = List.of(
            Axis.ARITHMETIC,
            Axis.DUPLICATION,
            Axis.BUNDLING,
            Axis.VALIDITY,
            Axis.TIMING,
            Axis.LEVEL,
            Axis.PRICE,
            Axis.DOCUMENTATION,
            Axis.NECESSITY);

    private static final Comparator<Candidate<?>> CLAIMS = Comparator.<Candidate<?>, Grade>comparing(
                    candidate -> candidate.finding().grade())
            .thenComparingInt(Triage::ground)
            .thenComparing(candidate -> candidate.finding().atStake(), Comparator.reverseOrder())
            .thenComparing(Candidate.ORDER);

    private Triage() {}

    /**
     * @param totals by bill, what it asks for in all: more cannot be at stake
     * @param findings those on which dollars still rest
     */
    public static <T> Leverage<T> of(Currency currency, Map<BillId, Money> totals, List<Candidate<T>> findings) {
        Counter counter = new Counter(totals);
        List<Ranked<T>> ranked = new ArrayList<>();
        findings.stream().sorted(CLAIMS).forEach(candidate -> ranked.add(counter.counted(candidate)));
        ranked.sort(Ranked.FIRST);
        return Leverage.of(currency, ranked, counter.lines());
    }

    private static int ground(Candidate<?> candidate) {
        return candidate.finding().axes().stream()
                .mapToInt(GROUNDS::indexOf)
                .min()
                .orElse(GROUNDS.size());
    }
}
