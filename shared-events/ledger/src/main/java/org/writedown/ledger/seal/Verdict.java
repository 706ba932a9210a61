package org.writedown.ledger.seal;

import java.util.List;

/**
 * What came of a verification.
 *
 * @param whole whether nothing differs
 * @param events sealed ones, as far as was looked
 * @param unsealed events that nobody has sealed yet, counted up to {@link #MOST_UNSEALED}; no fault
 * @param heads signed heads that were looked at
 * @param differing how many differences there are
 * @param differences the first {@link #MOST_LISTED} of them
 * @param complete whether the record was read to its end; with too many differences it is not
 */
public record Verdict(
        boolean whole,
        long events,
        long unsealed,
        long heads,
        long differing,
        List<Difference> differences,
        boolean complete) {

    public static final int MOST_LISTED = 100;
    public static final int MOST_UNSEALED = 10_000;
}
