package org.writedown.ledger.seal;

import java.util.List;
import java.util.Optional;

/** Proofs from the log. None is handed out that does not hold. */
public final class SealProofs {

    private final SealLog log;

    public SealProofs(SealLog log) {
        this.log = log;
    }

    /**
     * That an event is among those of the latest head. Looks for it through the names of all sealed events.
     *
     * @return empty if it is not sealed
     * @throws SealsBroken if the stored hashes do not add up to the head
     */
    public Optional<Inclusion> inclusion(EventName event) {
        return log.latest().flatMap(head -> inclusion(event, head));
    }

    /**
     * That the record of one size begins that of another.
     *
     * @param first from 1 to the second
     * @return empty if there are not so many sealed events
     * @throws SealsBroken if the stored hashes do not add up
     */
    public Optional<Consistency> consistency(long first, long second) {
        if (first < 1 || first > second || second > log.state().events()) {
            return Optional.empty();
        }
        MerkleTree tree = new MerkleTree(new StoredLeaves(log, second));
        Consistency proof =
                new Consistency(first, tree.root(first), second, tree.root(second), tree.consistency(first, second));
        require(Proofs.extend(first, proof.firstRoot(), second, proof.secondRoot(), proof.path()));
        return Optional.of(proof);
    }

    private Optional<Inclusion> inclusion(EventName event, SignedHead head) {
        SealedEvents sealed = new SealedEvents(log, head.events());
        for (long leaf = 0; sealed.hasNext(); leaf++) {
            SealedEvent next = sealed.next();
            if (next.name().equals(event)) {
                return Optional.of(inclusion(next, leaf, head));
            }
        }
        return Optional.empty();
    }

    private Inclusion inclusion(SealedEvent event, long leaf, SignedHead head) {
        List<Hash> path = new MerkleTree(new StoredLeaves(log, head.events())).inclusion(leaf, head.events());
        require(Proofs.includes(event.hash(), leaf, head.events(), path, head.root()));
        return new Inclusion(event.name(), leaf, event.hash(), path, head);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new SealsBroken("the stored hashes do not add up to what was signed: verify the record");
        }
    }
}
