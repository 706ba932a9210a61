package org.writedown.audit.payer;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** What is billed beside what the payer decided. */
public final class PayerRules {

    private PayerRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new AboveResponsibility(), new ContractualBilled());
    }
}
