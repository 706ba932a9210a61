package org.writedown.contract.event;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.Sensitive;

/** The life of the case itself, and the client's permission to act. */
public sealed interface CaseFileEvent extends CaseEvent {

    /** A client engaged the firm. */
    record CaseOpened(
            Origin origin,
            Client client,
            PayerStatus payerStatus,
            Currency currency,
            @Nullable String reference) implements CaseFileEvent {}

    /** The client signed: from now on the firm may speak with the providers it names. */
    record AuthorisationRecorded(Origin origin, Authorisation authorisation) implements CaseFileEvent {}

    /** The client withdrew permission: all outbound communication stops at once. */
    record AuthorisationRevoked(Origin origin, Sensitive<String> reason) implements CaseFileEvent {}

    /** The case ended. */
    record CaseClosed(
            Origin origin, Ending ending, @Nullable Sensitive<String> note) implements CaseFileEvent {}

    /** An ended case was taken up again. */
    record CaseReopened(Origin origin, Sensitive<String> reason) implements CaseFileEvent {}
}
