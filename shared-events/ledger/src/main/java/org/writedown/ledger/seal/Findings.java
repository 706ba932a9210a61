package org.writedown.ledger.seal;

import java.util.ArrayList;
import java.util.List;

/** What was found so far: all of it counted, the first of it listed. */
final class Findings {

    private final List<Difference> listed = new ArrayList<>();
    private long count;

    void add(Difference difference) {
        count++;
        if (listed.size() < Verdict.MOST_LISTED) {
            listed.add(difference);
        }
    }

    long count() {
        return count;
    }

    List<Difference> listed() {
        return List.copyOf(listed);
    }
}
