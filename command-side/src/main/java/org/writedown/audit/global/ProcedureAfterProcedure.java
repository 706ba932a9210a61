package org.writedown.audit.global;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A procedure in the days after another one, without the modifier that says why it is paid apart. */
public final class ProcedureAfterProcedure implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "global.procedure-after-procedure",
                    1,
                    "A procedure within the 10 or 90 days after another without modifier 58 (staged), 78 (return to the"
                            + " operating room) or 79 (unrelated), nor one for another part of the body or a repetition.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.TIMING)
            .onlyFor(Scope.PROFESSIONAL)
            .needing(Need.FEE_SCHEDULE)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 40.1 and 40.2: complications without a return to the operating"
                            + " room are part of the first procedure; 58, 78 and 79 set others apart")
            .asking(
                    "{line}{on} falls within the {days} global days after {other} of {procedureDate}. Was it staged, a return to"
                            + " the operating room, or unrelated?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        GlobalDays.of(bill).followingProcedures().forEach((line, before) -> {
            if (!line.hasAny(Modifiers.LATER_PROCEDURE) && !line.hasAny(Modifiers.ANATOMIC)) {
                notes.beside(
                        Grade.ASK,
                        line,
                        List.of(before.line()),
                        Map.of(
                                "other", before.line().billed().label(),
                                "days", before.days(),
                                "procedureDate", before.date().toString()));
            }
        });
    }
}
