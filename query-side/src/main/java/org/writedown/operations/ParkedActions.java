package org.writedown.operations;

import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.operations.LogEntry.Action;
import org.writedown.operations.LogEntry.Outcome;
import org.writedown.projection.parked.ParkedCases;

/** What can be done about a parked case. Each is recorded in the transaction that does it. */
public final class ParkedActions {

    private final ParkedCases cases;
    private final OperationsLog log;
    private final TransactionTemplate transaction;

    ParkedActions(ParkedCases cases, OperationsLog log, TransactionTemplate transaction) {
        this.cases = cases;
        this.log = log;
        this.transaction = transaction;
    }

    /** Tries it again now; whether it is no longer parked. */
    boolean retry(String actor, ParkedList.Found parked) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean released = cases.retry(parked.key());
            log.parked(actor, Action.RETRY, released ? Outcome.DONE : Outcome.STILL_PARKED, parked.item());
            return released;
        }));
    }

    /** Is not tried again by itself. One that was released meanwhile needs no giving up, and nothing is recorded. */
    void evict(String actor, ParkedList.Found parked) {
        transaction.executeWithoutResult(status -> {
            if (cases.giveUp(parked.key())) {
                log.parked(actor, Action.EVICT, Outcome.DONE, parked.item());
            }
        });
    }
}
