package org.writedown.ledger.seal;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerRows;
import org.writedown.ledger.seal.Difference.Kind;
import org.writedown.ledger.seal.SealLog.State;

/**
 * Reads the record once beside its seals, and says what differs. It goes on while events are recorded and sealed: up to
 * the last sealed event nothing changes any more.
 *
 * <p>Without a head that is held elsewhere this shows what was changed beneath the seals. Whoever sets the record and
 * its seals back together, as a restored backup does, is only found with such a head.
 */
public final class Verifier {

    /** Events after which the caller is told how far it is. */
    private static final int TOLD = 1_000;

    private final SealLog log;
    private final LedgerRows rows;
    private final SealKeys keys;

    public Verifier(SealLog log, LedgerRows rows, SealKeys keys) {
        this.log = log;
        this.rows = rows;
        this.keys = keys;
    }

    /**
     * Takes as long as it takes to read the record.
     *
     * @param held a head that was kept elsewhere; absent when there is none
     * @param read is told now and then how many events were read
     */
    public Verdict verify(@Nullable SignedHead held, LongConsumer read) {
        Findings findings = new Findings();
        Pairs pairs = new Pairs();
        HeadCheck heads = new HeadCheck(log, keys, held, findings);
        State state = new State(0, LedgerPosition.START);
        boolean complete = false;
        try {
            long signed = log.latest().map(SignedHead::events).orElse(0L);
            state = log.state();
            complete = read(state, pairs, heads, read);
            if (complete) {
                heads.end(Math.max(signed, state.events()));
            }
        } catch (SealsBroken e) {
            findings.add(Difference.ofSeals(Kind.SEALS, String.valueOf(e.getMessage())));
        }
        pairs.tell(findings);
        return new Verdict(
                findings.count() == 0,
                state.events(),
                rows.count(state.reached(), Verdict.MOST_UNSEALED),
                heads.heads(),
                findings.count(),
                findings.listed(),
                complete);
    }

    /** Whether all was read. */
    private boolean read(State state, Pairs pairs, HeadCheck heads, LongConsumer read) {
        SealedEvents sealed = new SealedEvents(log, state.events());
        SealedRows stored = new SealedRows(rows, state.reached());
        long count = 0;
        while ((sealed.hasNext() || stored.hasNext()) && !pairs.tooMany()) {
            if (sealed.hasNext()) {
                SealedEvent event = sealed.next();
                heads.add(event.hash());
                pairs.sealed(event);
            }
            if (stored.hasNext()) {
                pairs.stored(stored.next());
            }
            if (++count % TOLD == 0) {
                read.accept(count);
            }
        }
        return !sealed.hasNext() && !stored.hasNext();
    }
}
