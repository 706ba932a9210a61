package org.writedown.cases.command;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Statement;

/** Recording what came in. */
public sealed interface IntakeCommand extends CaseCommand {

    /** @param mismatchAccepted the caller has seen that the lines do not sum to the stated total */
    record UploadBill(Origin origin, Statement statement, boolean mismatchAccepted) implements IntakeCommand {}

    record RecordLaterStatement(Origin origin, BillId bill, Statement statement, boolean mismatchAccepted)
            implements IntakeCommand {}

    record RecordInsuranceAdjudication(
            Origin origin,
            BillId bill,
            Money paid,
            Money contractualAdjustment,
            @Nullable Money patientResponsibility,
            @Nullable DocumentHash remittance)
            implements IntakeCommand {}
}
