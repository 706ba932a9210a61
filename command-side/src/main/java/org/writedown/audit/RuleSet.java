package org.writedown.audit;

import java.util.List;
import org.writedown.audit.arithmetic.StatedTotal;
import org.writedown.audit.arithmetic.TotalRows;
import org.writedown.audit.duplication.ExactLine;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.validity.ProcedureEnded;

/** The rules in force. Which ones, and in which version, is kept with each finding. */
public record RuleSet(List<AuditRule> all) {

    public RuleSet {
        all = List.copyOf(all);
        long ids = all.stream().map(rule -> rule.card().id()).distinct().count();
        if (ids != all.size()) {
            throw new IllegalArgumentException("two rules share an id");
        }
    }

    public static RuleSet standard() {
        return new RuleSet(List.of(new StatedTotal(), new TotalRows(), new ExactLine(), new ProcedureEnded()));
    }
}
