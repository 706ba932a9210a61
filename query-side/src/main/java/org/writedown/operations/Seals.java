package org.writedown.operations;

import java.time.Duration;
import org.writedown.ledger.feed.LedgerRows;
import org.writedown.ledger.seal.SealKeys;
import org.writedown.ledger.seal.SealLog;
import org.writedown.ledger.seal.Sealer;
import org.writedown.ledger.seal.Verdict;
import org.writedown.operations.LogEntry.Action;
import org.writedown.operations.LogEntry.Outcome;

/** How far the record is sealed, as the database says it for all processes; and sealing when the operator asks. */
public final class Seals {

    /** How long who asks is kept waiting; what is left then is sealed as always. */
    private static final Duration MOST = Duration.ofSeconds(10);

    private final SealLog log;
    private final LedgerRows rows;
    private final SealKeys keys;
    private final Sealer sealer;
    private final OperationsLog operations;

    Seals(SealLog log, LedgerRows rows, SealKeys keys, Sealer sealer, OperationsLog operations) {
        this.log = log;
        this.rows = rows;
        this.keys = keys;
        this.sealer = sealer;
        this.operations = operations;
    }

    SealsAnswer now() {
        return new SealsAnswer(log.latest().orElse(null), unsealed(), keys.own().publicKey());
    }

    long sealed() {
        return log.state().events();
    }

    /** Counted up to {@link Verdict#MOST_UNSEALED}. */
    long unsealed() {
        return rows.count(log.state().reached(), Verdict.MOST_UNSEALED);
    }

    /** @throws org.writedown.ledger.seal.SealsBroken if nothing can be sealed on top of what is stored */
    void seal(String actor) {
        boolean sealed = false;
        try {
            sealer.sealAll(MOST);
            sealed = true;
        } finally {
            operations.seals(actor, Action.SEAL, sealed ? Outcome.DONE : Outcome.FAILED);
        }
    }
}
