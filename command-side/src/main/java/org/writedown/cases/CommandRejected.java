package org.writedown.cases;

import org.writedown.cases.decision.Decision;

/** A business rule refused a command; nothing was recorded. */
public final class CommandRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final long version;

    /** @param version of the case when the rule was asked */
    public CommandRejected(Decision.Rejected rejected, long version) {
        super(rejected.reason(), null, false, false);
        this.rule = rejected.rule();
        this.version = version;
    }

    /** The rule's id, such as {@code settlement-needs-written-terms}. */
    public String rule() {
        return rule;
    }

    public long version() {
        return version;
    }
}
