package org.writedown.contract.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
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
     * @param detail what the remittance says line by line; absent when a person entered the sums alone
     * @param movements none where the bill was stated after insurance, and so is net of these amounts
     */
    record InsuranceAdjudicated(
            Origin origin,
            BillId bill,
            Money paid,
            Money contractualAdjustment,
            @Nullable Money patientResponsibility,
            @Nullable DocumentHash remittance,
            @Nullable Adjudication detail,
            List<Movement> movements)
            implements IntakeEvent, MoneyEvent {

        /** The sums alone. */
        public InsuranceAdjudicated(
                Origin origin,
                BillId bill,
                Money paid,
                Money contractualAdjustment,
                @Nullable Money patientResponsibility,
                @Nullable DocumentHash remittance,
                List<Movement> movements) {
            this(origin, bill, paid, contractualAdjustment, patientResponsibility, remittance, null, movements);
        }
    }

    /**
     * The insurer took a decision back (a remittance of status 22). Its movements are undone by their
     * exact reverse; the decision itself stays in the record.
     *
     * @param reverses the sequence number, within the case, of the adjudication that was taken back
     * @param source where the reversal stands
     */
    record AdjudicationReversed(Origin origin, BillId bill, long reverses, Source source, List<Movement> movements)
            implements IntakeEvent, MoneyEvent {}

    /**
     * The client is asked for more than the insurer says that the client owes.
     *
     * @param line where a single line shows it
     */
    record BilledBeyondResponsibility(
            Origin origin, BillId bill, @Nullable LineId line, Grade grade, Finding finding) implements IntakeEvent {}

    /**
     * A person said what earned a reduction that a later statement showed without a word. The quiet
     * reduction's movements are undone and made again under their cause.
     *
     * @param statement the sequence number, within the case, of the later statement that showed it
     * @param line its line; absent for what the totals differed by beyond the lines
     * @param kind how it was won; absent when it was not the firm's
     * @param reason why the person says so
     */
    record ReductionAttributed(
            Origin origin,
            BillId bill,
            long statement,
            @Nullable LineId line,
            @Nullable ReductionKind kind,
            Sensitive<String> reason,
            List<Movement> movements)
            implements IntakeEvent, MoneyEvent {

        /** The flag that earned it, where one did. */
        public Optional<FlagId> flag() {
            return movements.stream()
                    .filter(movement -> kind != null && movement.kind() == kind)
                    .map(Movement::cause)
                    .filter(Objects::nonNull)
                    .map(Cause::flag)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }
}
