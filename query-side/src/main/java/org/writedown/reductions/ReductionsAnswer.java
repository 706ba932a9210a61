package org.writedown.reductions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Balances;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Money;
import org.writedown.projection.ViewRow;

/**
 * What was won in a case, oldest first, on both bases.
 *
 * @param version how many events this answer has in it
 */
public record ReductionsAnswer(@JsonProperty("case") CaseId caseId, long version, List<Step> reductions, Total total) {

    /**
     * One reduction.
     *
     * @param percentOfPrior of what the case owed just before, in percent; absent when it owed nothing
     * @param pointsOfOriginal of the case's original balance, in percentage points
     */
    public record Step(
            @JsonUnwrapped Reduction reduction,
            @Nullable BigDecimal percentOfPrior,
            @Nullable BigDecimal pointsOfOriginal) {}

    /**
     * The sum of all reductions.
     *
     * @param original billed less what insurance paid and adjusted
     * @param percentOfOriginal with two decimals
     */
    public record Total(
            Money original,
            Money reduced,
            Money outstanding,
            @Nullable BigDecimal percentOfOriginal) {}

    static ReductionsAnswer of(ViewRow<CaseReductions> row) {
        CaseReductions won = row.view();
        Balances balances = won.money().total();
        Money original = balances.original();
        List<Step> steps = won.reductions().stream()
                .map(reduction -> new Step(
                        reduction,
                        Percent.of(reduction.amount(), reduction.before(), 1),
                        Percent.of(reduction.amount(), original, 1)))
                .toList();
        Money reduced = won.money().reduced();
        Total total = new Total(original, reduced, balances.outstanding(), Percent.of(reduced, original, 2));
        return new ReductionsAnswer(row.caseId(), row.version(), steps, total);
    }
}
