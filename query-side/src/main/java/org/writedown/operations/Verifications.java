package org.writedown.operations;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writedown.ledger.seal.SignedHead;
import org.writedown.ledger.seal.Verdict;
import org.writedown.ledger.seal.Verifier;
import org.writedown.operations.LogEntry.Action;
import org.writedown.operations.LogEntry.Outcome;
import org.writedown.operations.Verification.Phase;

/** Verifications as the operator asks for them: each goes on by itself, and is recorded when asked for and when over. */
public final class Verifications {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);

    private final Verifier verifier;
    private final OperationsLog log;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<Verification> latest = new AtomicReference<>(Verification.NONE);

    Verifications(Verifier verifier, OperationsLog log) {
        this.verifier = verifier;
        this.log = log;
    }

    /** The latest of this process. */
    Verification latest() {
        return Objects.requireNonNull(latest.get());
    }

    /**
     * Begins one in a thread of its own.
     *
     * @param held a head that was kept elsewhere; absent when there is none
     * @return false if one is under way in this process
     */
    boolean begin(String actor, @Nullable SignedHead held) {
        if (!busy.compareAndSet(false, true)) {
            log.seals(actor, Action.VERIFY, Outcome.REFUSED);
            return false;
        }
        try {
            log.seals(actor, Action.VERIFY, Outcome.ASKED);
            latest.set(new Verification(Phase.READING, 0, held, null));
            Thread.ofPlatform().daemon().name("verify").start(() -> run(actor, held));
        } catch (RuntimeException e) {
            busy.set(false);
            throw e;
        }
        return true;
    }

    private void run(String actor, @Nullable SignedHead held) {
        Outcome outcome = Outcome.FAILED;
        try {
            Verdict verdict =
                    verifier.verify(held, read -> latest.set(new Verification(Phase.READING, read, held, null)));
            latest.set(new Verification(Phase.DONE, latest().read(), held, verdict));
            outcome = verdict.whole() ? Outcome.DONE : Outcome.DIFFERS;
        } catch (RuntimeException e) {
            LOG.warn("a verification could not be ended: {}", e.getClass().getName());
            latest.updateAndGet(begun -> new Verification(Phase.FAILED, begun.read(), held, null));
        } finally {
            busy.set(false);
            log.seals(actor, Action.VERIFY, outcome);
        }
    }
}
