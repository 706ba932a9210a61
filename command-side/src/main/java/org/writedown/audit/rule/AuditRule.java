package org.writedown.audit.rule;

import org.writedown.audit.bill.ExaminedBill;

/** One reason to ask about a line. Stateless and pure: the same bill and data always give the same findings. */
public interface AuditRule {

    RuleCard card();

    /** Whether the bill has anything that this rule is about; cheap, asked before anything else. */
    default boolean concerns(ExaminedBill bill) {
        return true;
    }

    /** Notes what is worth asking; called only when all that the card needs is at hand. */
    void examine(ExaminedBill bill, Notes notes);
}
