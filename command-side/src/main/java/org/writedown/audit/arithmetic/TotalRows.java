package org.writedown.audit.arithmetic;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/** The bill's own total row counted as if it were a service. */
public final class TotalRows implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "arithmetic.total-row",
                    1,
                    "The row under revenue code 0001 is not the sum of the lines above it, or was added to them.")
            .about(Concern.ARITHMETIC, Axis.ARITHMETIC)
            .atMost(Grade.CERTAIN)
            .onlyFor(Scope.FACILITY)
            .from("NUBC: revenue code 0001 is the total charge; CMS hospital cost report instructions")
            .asking("The total row states {row}; the lines above it sum to {sum}, and the statement asks for {stated}."
                    + " Please explain the difference or correct the total.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return !bill.totalRows().isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Money stated = bill.statement().statedTotal();
        long sum = bill.lines().stream().mapToLong(Line::cents).sum();
        for (Line row : bill.totalRows()) {
            if (row.cents() != sum || counted(bill) != 0) {
                Map<String, String> facts = Map.of(
                        "row", row.billed().charge().toString(),
                        "sum", new Money(sum, stated.currency()).toString(),
                        "stated", stated.toString());
                notes.bill(Grade.CERTAIN, List.of(row), Math.max(counted(bill), 0), facts);
            }
        }
    }

    /** What the total rows add to the stated total; 0 where they are not part of it. */
    static long counted(ExaminedBill bill) {
        long rows = bill.totalRows().stream().mapToLong(Line::cents).sum();
        return bill.statement().unitemised().isZero() ? rows : 0;
    }
}
