package org.writedown.contract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** Money that moved without a flag: payments, refunds, assistance, write-offs. */
public sealed interface AccountEvent extends CaseEvent, MoneyEvent {

    BillId bill();

    Money amount();

    /** The client paid the provider. */
    record PaymentRecorded(
            Origin origin,
            BillId bill,
            Money amount,
            @Nullable DocumentHash receipt,
            List<Movement> movements) implements AccountEvent {}

    /** The provider paid the client back. */
    record RefundRecorded(
            Origin origin,
            BillId bill,
            Money amount,
            @Nullable DocumentHash receipt,
            List<Movement> movements) implements AccountEvent {}

    /** The provider granted charity care (26 CFR 1.501(r)-4). */
    record AssistanceGranted(
            Origin origin,
            BillId bill,
            Money amount,
            @Nullable DocumentHash evidence,
            List<Movement> movements) implements AccountEvent {}

    /** The provider gave the amount up. */
    record WrittenOff(
            Origin origin,
            BillId bill,
            Money amount,
            Sensitive<String> reason,
            @Nullable DocumentHash evidence,
            List<Movement> movements)
            implements AccountEvent {}
}
