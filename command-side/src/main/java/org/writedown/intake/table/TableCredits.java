package org.writedown.intake.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.writedown.contract.value.Money;
import org.writedown.intake.UnreadableClaim;

/**
 * The rows of one statement that take off instead of charging. Whether such a row is a charge taken back
 * or a payment is not said by its sign, so it is no line; but the row that charges as much for the same is
 * named, and what a total that does not tie comes to with all of them.
 */
final class TableCredits {

    private record Charge(String what, Money amount) {}

    private final Map<Charge, Deque<Long>> rows = new HashMap<>();
    private Money sum = Money.zero(Money.USD);

    /** @throws UnreadableClaim if the row's amount is negative */
    void refuse(TableRow row, TableLine line) {
        Money amount = line.amount();
        if (!amount.isNegative()) {
            return;
        }
        sum = sum.plus(amount);
        Deque<Long> charged = rows.get(new Charge(line.what(), amount.negated()));
        String taken = charged == null || charged.isEmpty()
                ? ""
                : "; row " + charged.removeFirst() + " charges as much for the same";
        throw new UnreadableClaim(row.position(), TableLine.CREDIT + taken);
    }

    /** Days do not matter: that of a credit is often the day of its entry. */
    void charged(TableRow row, TableLine line) {
        if (!line.what().isEmpty()) {
            rows.computeIfAbsent(new Charge(line.what(), line.amount()), charge -> new ArrayDeque<>())
                    .add(row.number());
        }
    }

    /** For the rejected rows, of which these are some. */
    String amongThem() {
        return sum.isZero() ? "" : " (credits or payments of " + sum.negated() + " among them)";
    }

    /** What a sum that is not the stated total comes to with them; nothing if there are none. */
    String with(Money lines, Money stated) {
        if (sum.isZero()) {
            return "";
        }
        Money net = lines.plus(sum);
        return ", and with the rejected credits or payments of " + sum.negated() + " to " + net
                + (net.equals(stated) ? ", which ties" : "");
    }
}
