package org.writedown.audit.price;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Charges beside prices that somebody published. */
public final class PriceRules {

    private PriceRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new AboveEstimate(), new AbovePostedCash(), new AbovePostedList(), new ManyTimesMedicare());
    }
}
