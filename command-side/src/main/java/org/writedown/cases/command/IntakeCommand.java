package org.writedown.cases.command;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;

/** Recording what came in. */
public sealed interface IntakeCommand extends CaseCommand {

    /**
     * @param printed what the file says of the bill beyond its statement
     * @param mismatchAccepted the caller has seen that the lines do not sum to the stated total
     */
    record UploadBill(Origin origin, Statement statement, BillCircumstances printed, boolean mismatchAccepted)
            implements IntakeCommand {

        /** The statement alone. */
        public UploadBill(Origin origin, Statement statement, boolean mismatchAccepted) {
            this(origin, statement, BillCircumstances.NONE, mismatchAccepted);
        }
    }

    /** @param printed what the file says of the bill beyond its statement, its lines numbered as in the statement */
    record RecordLaterStatement(
            Origin origin, BillId bill, Statement statement, BillCircumstances printed, boolean mismatchAccepted)
            implements IntakeCommand {

        /** The statement alone. */
        public RecordLaterStatement(Origin origin, BillId bill, Statement statement, boolean mismatchAccepted) {
            this(origin, bill, statement, BillCircumstances.NONE, mismatchAccepted);
        }
    }

    /**
     * @param detail what the remittance says line by line; absent when a person enters the sums alone
     * @param alreadyNet the bill was stated after insurance: the decision is recorded and nothing moves
     * @param confirmed a person says that a doubtful remittance speaks of this bill
     */
    record RecordInsuranceAdjudication(
            Origin origin,
            BillId bill,
            Money paid,
            Money contractualAdjustment,
            @Nullable Money patientResponsibility,
            @Nullable DocumentHash remittance,
            @Nullable Adjudication detail,
            boolean alreadyNet,
            boolean confirmed)
            implements IntakeCommand {

        /** The sums alone. */
        public RecordInsuranceAdjudication(
                Origin origin,
                BillId bill,
                Money paid,
                Money contractualAdjustment,
                @Nullable Money patientResponsibility,
                @Nullable DocumentHash remittance) {
            this(origin, bill, paid, contractualAdjustment, patientResponsibility, remittance, null, false, true);
        }
    }

    /** @param reverses the sequence number, within the case, of the adjudication that the insurer took back */
    record ReverseAdjudication(Origin origin, BillId bill, long reverses, Source source) implements IntakeCommand {}

    /**
     * Says what earned a quiet reduction.
     *
     * @param statement the sequence number, within the case, of the later statement that showed it
     * @param line its line; absent for what the totals differed by beyond the lines
     */
    record AttributeReduction(
            Origin origin,
            BillId bill,
            long statement,
            @Nullable LineId line,
            Attribution attribution,
            Sensitive<String> reason)
            implements IntakeCommand {}
}
