package org.writedown.cases.decision;

import java.util.List;
import org.writedown.cases.command.IntakeCommand.RecordLaterStatement;
import org.writedown.cases.command.IntakeCommand.UploadBill;
import org.writedown.cases.state.BillState;
import org.writedown.contract.event.AuditEvent.CircumstancesStated;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;

/** Puts on record what a file says of a bill beyond its statement, beside what persons say of it. */
final class Printed {

    private Printed() {}

    static List<CaseEvent> on(BillId bill, UploadBill c) {
        return c.printed().equals(BillCircumstances.NONE)
                ? List.of()
                : List.of(new CircumstancesStated(
                        c.origin(), bill, c.printed(), c.statement().source()));
    }

    /** What was printed of lines was printed of those of the former statement, which had other numbers. */
    static List<CaseEvent> on(BillState bill, RecordLaterStatement c) {
        BillCircumstances before = bill.audit().printed();
        BillCircumstances now = c.printed().or(before.withoutLines());
        return now.equals(before)
                ? List.of()
                : List.of(new CircumstancesStated(
                        c.origin(), bill.id(), now, c.statement().source()));
    }
}
