package org.writedown.contract.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a settled amount is paid.
 *
 * @param firstDueOn the only due date of a lump sum, the first of a plan
 * @param instalments 1 for a lump sum; a plan's are monthly and equal to the cent
 */
public record PaymentTerms(LocalDate firstDueOn, int instalments) {

    /** Ten years of months. */
    public static final int MOST_INSTALMENTS = 120;

    public PaymentTerms {
        if (instalments < 1 || instalments > MOST_INSTALMENTS) {
            throw new IllegalArgumentException(
                    "a plan has 1 to " + MOST_INSTALMENTS + " instalments, not " + instalments);
        }
    }

    /** One instalment of a plan. */
    public record Instalment(LocalDate dueOn, Money amount) {}

    /** The plan in full; its amounts sum to {@code total}. */
    public List<Instalment> schedule(Money total) {
        List<Money> parts = total.split(instalments);
        return IntStream.range(0, instalments)
                .mapToObj(month -> new Instalment(firstDueOn.plusMonths(month), parts.get(month)))
                .toList();
    }
}
