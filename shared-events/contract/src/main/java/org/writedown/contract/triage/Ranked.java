package org.writedown.contract.triage;

import java.util.Comparator;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/**
 * A finding in its place.
 *
 * @param counted the dollars that it adds to those counted before; at most its own stake
 */
public record Ranked<T>(Candidate<T> candidate, Money counted) {

    /** Counted dollars weighted by grade, then the stake itself. */
    static final Comparator<Ranked<?>> FIRST = Comparator.<Ranked<?>>comparingLong(Ranked::weight)
            .reversed()
            .thenComparing(ranked -> ranked.finding().grade())
            .thenComparing(ranked -> ranked.finding().atStake(), Comparator.reverseOrder())
            .thenComparing(Ranked::candidate, Candidate.ORDER);

    public T of() {
        return candidate.of();
    }

    public BillId bill() {
        return candidate.bill();
    }

    public AuditedFinding finding() {
        return candidate.finding();
    }

    public long weight() {
        return weight(finding().grade(), counted);
    }

    /** Certain counts in full, likely by half, a mere question by a tenth: an order, not an expectation. */
    static long weight(Grade grade, Money amount) {
        int tenths =
                switch (grade) {
                    case CERTAIN -> 10;
                    case LIKELY -> 5;
                    case ASK -> 1;
                };
        return Math.multiplyExact(amount.minorUnits(), tenths);
    }
}
