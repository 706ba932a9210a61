package org.writedown.audit.triage;

import java.util.Comparator;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.Money;

/**
 * A finding in its place.
 *
 * @param counted the dollars that it adds to those counted before; at most its own stake
 */
public record Ranked(AuditFinding finding, Money counted) {

    /** Counted dollars weighted by grade, then the stake itself. */
    static final Comparator<Ranked> FIRST = Comparator.comparingLong(Ranked::weight)
            .reversed()
            .thenComparing(ranked -> ranked.finding().grade())
            .thenComparing(ranked -> ranked.finding().atStake(), Comparator.reverseOrder())
            .thenComparing(Ranked::finding, AuditFinding.ORDER);

    /** Certain counts in full, likely by half, a mere question by a tenth: an order, not an expectation. */
    public long weight() {
        int tenths =
                switch (finding.grade()) {
                    case CERTAIN -> 10;
                    case LIKELY -> 5;
                    case ASK -> 1;
                };
        return Math.multiplyExact(counted.minorUnits(), tenths);
    }
}
