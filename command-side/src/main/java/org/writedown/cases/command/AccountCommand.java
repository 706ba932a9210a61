package org.writedown.cases.command;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** Recording money that moved without a flag. */
public sealed interface AccountCommand extends CaseCommand {

    BillId bill();

    Money amount();

    /** @param openFlagsAcknowledged the client knows that questions on this bill are still open */
    record RecordPayment(
            Origin origin,
            BillId bill,
            Money amount,
            @Nullable DocumentHash receipt,
            boolean openFlagsAcknowledged) implements AccountCommand {}

    record RecordRefund(
            Origin origin,
            BillId bill,
            Money amount,
            @Nullable DocumentHash receipt) implements AccountCommand {}

    record GrantAssistance(
            Origin origin,
            BillId bill,
            Money amount,
            @Nullable DocumentHash evidence) implements AccountCommand {}

    record WriteOff(
            Origin origin,
            BillId bill,
            Money amount,
            Sensitive<String> reason,
            @Nullable DocumentHash evidence) implements AccountCommand {}
}
