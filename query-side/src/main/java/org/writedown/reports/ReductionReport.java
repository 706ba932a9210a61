package org.writedown.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;

/**
 * What the firm won, by group. Under a rate stand all bills in scope, also those on which nothing was won:
 * those that had come by the last day of the period, of any cause; for a provider its own; for a month
 * those that had come by its end. A rate says what became of a dollar that was billed, not of a dollar on
 * which something happened to be won.
 *
 * @param total one figure a currency, over all groups; a bill in several groups counts once
 */
public record ReductionReport(
        Grouping by, @Nullable LocalDate from, @Nullable LocalDate to, List<Group> groups, List<Figures> total) {

    /**
     * One group.
     *
     * @param key the cause, the provider's id, or the month as {@code 2026-03}
     * @param label the key as a person reads it
     */
    public record Group(
            String key, String label, @JsonUnwrapped Figures figures) {}

    /**
     * Sums and rates.
     *
     * @param cases how many cases have a bill in scope
     * @param casesWon in how many of them something was won in the period
     * @param original the original balances of the bills, each counted once
     * @param reduced the sum of the movements that won something, less those that were reversed
     * @param dollarWeighted reduced in percent of original
     * @param meanPerCase the mean of the cases' own rates, in percent
     * @param medianPerCase the median of the cases' own rates, in percent
     */
    public record Figures(
            long cases,
            long casesWon,
            Money original,
            Money reduced,
            @Nullable BigDecimal dollarWeighted,
            @Nullable BigDecimal meanPerCase,
            @Nullable BigDecimal medianPerCase) {}
}
