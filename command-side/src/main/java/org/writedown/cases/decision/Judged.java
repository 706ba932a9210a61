package org.writedown.cases.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.writedown.cases.command.AuditCommand;
import org.writedown.cases.rules.CircumstancesAreOfTheBill;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.FindingState;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Origin;

/** Decides what is recorded of what persons know of a bill, and of what they think of its lines. */
final class Judged {

    private Judged() {}

    static Decision state(BillState bill, AuditCommand.StateCircumstances c) {
        return Decision.provided(
                List.of(new CircumstancesAreOfTheBill(bill, c.known())),
                () -> new Decision.Accepted(said(c.origin(), bill, c.known())));
    }

    /** Nothing where the record says the same already. */
    static List<CaseEvent> said(Origin origin, BillState bill, BillCircumstances known) {
        return known.equals(bill.audit().circumstances())
                ? List.of()
                : List.of(new AuditEvent.CircumstancesStated(origin, bill.id(), known));
    }

    /** Another judgement of the same kind on the same line stands in place of an open one; the same again is nothing. */
    static Decision enter(CaseFile file, BillState bill, AuditCommand.EnterFinding c) {
        TreeMap<FindingId, FindingState> before = new TreeMap<>();
        bill.audit().findings().forEach((id, known) -> {
            if (known.entered() && isOfUse(known) && known.finding().isAbout(c.finding())) {
                before.put(id, known);
            }
        });
        boolean again =
                before.values().stream().anyMatch(known -> known.finding().saysTheSame(c.finding()));
        FindingId replaced = before.entrySet().stream()
                .filter(known -> known.getValue().status() == FindingState.Status.OPEN)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        FindingId id = new FindingId(file.findings() + 1);
        return Decision.provided(
                List.of(new TextSaysSomething("the reason", c.because().value())),
                () -> again
                        ? Decision.nothing()
                        : Decision.accept(new AuditEvent.FindingEntered(
                                c.origin(), bill.id(), new AuditEvent.Found(id, c.finding(), replaced), c.because())));
    }

    private static boolean isOfUse(FindingState known) {
        return known.status() == FindingState.Status.OPEN || known.status() == FindingState.Status.FLAGGED;
    }
}
