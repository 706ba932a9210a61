package org.writedown.contract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Statement;

/** What came in from providers and insurers. */
public sealed interface IntakeEvent extends CaseEvent {

    /** The first statement of an account: its charges are the baseline for ever. */
    record BillUploaded(Origin origin, BillId bill, Statement statement, List<Movement> movements)
            implements IntakeEvent, MoneyEvent {}

    /** A further statement of the same account, with what differs from the record so far. */
    record LaterStatementRecorded(
            Origin origin, BillId bill, Statement statement, List<LineDifference> differences, List<Movement> movements)
            implements IntakeEvent, MoneyEvent {}

    /**
     * The insurer decided what it pays.
     *
     * @param patientResponsibility what the remittance says the client owes, where stated
     */
    record InsuranceAdjudicated(
            Origin origin,
            BillId bill,
            Money paid,
            Money contractualAdjustment,
            @Nullable Money patientResponsibility,
            @Nullable DocumentHash remittance,
            List<Movement> movements)
            implements IntakeEvent, MoneyEvent {}
}
