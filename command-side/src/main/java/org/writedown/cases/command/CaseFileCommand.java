package org.writedown.cases.command;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.Sensitive;

/** Opening and ending a case, and the client's permission. */
public sealed interface CaseFileCommand extends CaseCommand {

    record OpenCase(
            Origin origin,
            Client client,
            PayerStatus payerStatus,
            Currency currency,
            @Nullable String reference) implements CaseFileCommand {}

    record RecordAuthorisation(Origin origin, Authorisation authorisation) implements CaseFileCommand {}

    record RevokeAuthorisation(Origin origin, Sensitive<String> reason) implements CaseFileCommand {}

    record CloseCase(Origin origin, Ending ending, @Nullable Sensitive<String> note) implements CaseFileCommand {}

    record ReopenCase(Origin origin, Sensitive<String> reason) implements CaseFileCommand {}
}
