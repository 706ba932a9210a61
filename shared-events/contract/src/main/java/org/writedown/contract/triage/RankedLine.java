package org.writedown.contract.triage;

import java.util.List;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/**
 * A line in its place.
 *
 * @param atStake its dollars that rest on questions, each counted once
 * @param grade the strongest of the findings on it
 * @param findings what is asked about it, the weightiest first
 */
public record RankedLine<T>(LineId line, Money atStake, Grade grade, List<T> findings) {

    public RankedLine {
        findings = List.copyOf(findings);
    }
}
