package org.writedown.reductions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Balances;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ReductionKind;
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
     * @param unattributed of {@code reduced}, what later statements showed without a word and nobody has
     *     said yet what earned it
     * @param percentOfOriginal with two decimals
     */
    public record Total(
            Money original,
            Money reduced,
            Money unattributed,
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
        Total total = new Total(
                original, reduced, unattributed(won), balances.outstanding(), Percent.of(reduced, original, 2));
        return new ReductionsAnswer(row.caseId(), row.version(), steps, total);
    }

    /** A quiet reduction that was attributed is undone under this kind, so the sum is what is still open. */
    private static Money unattributed(CaseReductions won) {
        return Money.sum(
                won.money().total().currency(),
                won.reductions().stream()
                        .filter(reduction -> reduction.kind() == ReductionKind.UNATTRIBUTED)
                        .map(Reduction::amount)
                        .toList());
    }
}
