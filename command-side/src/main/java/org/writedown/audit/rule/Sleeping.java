package org.writedown.audit.rule;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.writedown.contract.value.BillId;

/** A rule that could not look at a bill, and what it would have needed. */
public record Sleeping(BillId bill, String rule, Set<Need> missing) {

    public Sleeping {
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    }

    @Override
    public String toString() {
        return rule + " could not look at " + bill + " without "
                + missing.stream().map(Need::wordsOfABill).collect(Collectors.joining(" and "));
    }
}
