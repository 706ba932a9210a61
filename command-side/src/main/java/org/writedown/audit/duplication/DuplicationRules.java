package org.writedown.audit.duplication;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** One service billed more than once. */
public final class DuplicationRules {

    private DuplicationRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new AcrossBills(),
                new ExactLine(),
                new SamePriceOtherCode(),
                new SameServiceOtherCharge(),
                new SameSupplyOtherCode(),
                new TwoFacilityVisits(),
                new UncodedRepeat());
    }
}
