package org.writedown.commandside;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;

/**
 * The states of the cases that were lately used. A state is an immutable value folded from stored events and from
 * nothing else, so what is kept here is never wrong, only old: another process may have written since.
 * Whoever meets a conflict {@linkplain #reload loads} it again.
 */
public final class CaseStates {

    /** What a case weighs besides its lines, flags and entries. */
    private static final int BASE = 8;

    private final EventStore store;
    private final boolean shared;
    private final Cache<String, CaseState> known;

    /**
     * @param shared whether other processes write to the same store
     * @param capacity how many bill lines, flags, inquiries, offers, documents and entries are kept over all
     *     cases; each takes about half a kilobyte
     */
    public CaseStates(EventStore store, boolean shared, long capacity) {
        this.store = store;
        this.shared = shared;
        this.known = Caffeine.newBuilder()
                .maximumWeight(capacity)
                .weigher((String id, CaseState state) -> BASE + state.size())
                .executor(Runnable::run)
                .build();
    }

    /** The state as far as this process knows it; read from the store when it does not. */
    CaseState of(String caseId) {
        CaseState state = known.getIfPresent(caseId);
        return state == null ? load(caseId) : state;
    }

    /** The known state, or that of a case which nobody has opened yet: the store refuses if somebody has. */
    CaseState orNew(String caseId) {
        CaseState state = known.getIfPresent(caseId);
        return state == null ? CaseState.initial() : state;
    }

    /** Keeps what has been stored. */
    void keep(String caseId, CaseState stored) {
        if (stored.version() > 0) {
            known.put(caseId, stored);
        }
    }

    /** After a conflict: what others have stored meanwhile. */
    void reload(String caseId) {
        forget(caseId);
        load(caseId);
    }

    void forget(String caseId) {
        known.invalidate(caseId);
    }

    /** Whether the store has moved on from a version of a case; nobody but this process can move an unshared one. */
    boolean outdated(String caseId, long version) {
        return shared && store.lastSequenceNumberFor(caseId).orElse(-1L) + 1 != version;
    }

    private CaseState load(String caseId) {
        CaseState state = CaseState.initial();
        var events = store.readEvents(caseId);
        while (events.hasNext()) {
            state = CaseEvolver.evolve(state, (CaseEvent) events.next().getPayload());
        }
        keep(caseId, state);
        return state;
    }
}
