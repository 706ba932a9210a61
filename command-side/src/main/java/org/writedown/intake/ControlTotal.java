package org.writedown.intake;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;

/**
 * A total that a file states of itself, beside what its parts sum to. A break is reported, not repaired.
 *
 * @param name what is totalled, for example {@code BPR02 (payment)}
 */
public record ControlTotal(
        String name, Money stated, Money counted, @Nullable Position where) {

    public boolean ties() {
        return stated.equals(counted);
    }
}
