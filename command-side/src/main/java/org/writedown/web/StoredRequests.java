package org.writedown.web;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.ledger.append.ReceiptRow;
import org.writedown.ledger.append.Receipts;

/** Past requests as the ledger knows them: a receipt says which events of the case were the answer. */
final class StoredRequests implements PastRequests {

    private final Receipts receipts;
    private final EventStore store;

    StoredRequests(Receipts receipts, EventStore store) {
        this.receipts = receipts;
        this.store = store;
    }

    @Override
    public Optional<PastRequest> find(FirmId firm, String idempotencyKey) {
        return receipts.find(firm.value(), idempotencyKey)
                .map(receipt -> new PastRequest(
                        receipt.requestHash(), new CaseId(receipt.caseId()), receipt.before(), events(receipt)));
    }

    private List<CaseEvent> events(ReceiptRow receipt) {
        long count = receipt.after() - receipt.before();
        return count == 0
                ? List.of()
                : store.readEvents(receipt.caseId(), receipt.before())
                        .asStream()
                        .limit(count)
                        .map(message -> (CaseEvent) message.getPayload())
                        .toList();
    }
}
