package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.insurance.AddressedTo;
import org.writedown.cases.insurance.ResponsibilityGuard;
import org.writedown.cases.insurance.ResponsibilityGuard.Asked;
import org.writedown.cases.insurance.ResponsibilityGuard.Decided;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.money.Account;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.LineAdjudication;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;

/** Puts on record when a client is asked for more than the insurer's latest standing decision leaves to the client. */
final class Overreach {

    private Overreach() {}

    /** After a statement came in: the bill is looked at as the statement leaves it. */
    static List<CaseEvent> after(CaseFile before, CaseEvent statement, BillId bill) {
        List<InsuranceAdjudicated> standing = Adjudications.standing(before, bill);
        if (standing.isEmpty()) {
            return List.of();
        }
        BillState restated = CaseEvolver.evolve(before, statement).bill(bill).orElseThrow();
        return after(restated, standing.getLast(), statement.origin());
    }

    /** After the insurer decided: the bill's balances already have the decision in them. */
    static List<CaseEvent> after(BillState bill, InsuranceAdjudicated decided, Origin origin) {
        List<CaseEvent> events = new ArrayList<>();
        Money owed = decided.patientResponsibility();
        Adjudication detail = decided.detail();
        Money asked = bill.outstanding().plus(bill.balances().of(Account.PAID));
        boolean addressed = AddressedTo.patient(bill.latest());
        if (owed != null) {
            add(
                    events,
                    origin,
                    bill,
                    ResponsibilityGuard.examine(
                            new Asked(null, asked, addressed),
                            new Decided(owed, decided.contractualAdjustment(), position(detail))));
        }
        for (LineAdjudication line : detail == null ? List.<LineAdjudication>of() : detail.lines()) {
            add(events, origin, bill, line(bill, line, addressed));
        }
        return events;
    }

    /** Only a line that is stated after insurance says by itself what is asked of the client for it. */
    private static List<ResponsibilityGuard.Overreach> line(BillState bill, LineAdjudication line, boolean addressed) {
        Money charge = bill.line(line.line().number()).orElseThrow().charge();
        Money decidedOn = line.charged();
        if (decidedOn == null || charge.compareTo(decidedOn) >= 0) {
            return List.of();
        }
        return ResponsibilityGuard.examine(
                new Asked(line.line(), charge, addressed),
                new Decided(
                        line.sum(AdjustmentGroup.PR, charge.currency()),
                        line.sum(AdjustmentGroup.CO, charge.currency()),
                        line.position()));
    }

    private static void add(
            List<CaseEvent> events, Origin origin, BillState bill, List<ResponsibilityGuard.Overreach> found) {
        found.forEach(each -> events.add(
                new BilledBeyondResponsibility(origin, bill.id(), each.line(), each.grade(), each.finding())));
    }

    private static String position(@Nullable Adjudication detail) {
        String position = detail == null ? null : detail.source().position();
        return Objects.requireNonNullElse(position, "not stated");
    }
}
