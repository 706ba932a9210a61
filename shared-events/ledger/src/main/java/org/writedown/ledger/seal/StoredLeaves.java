package org.writedown.ledger.seal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The leaves of the log for a proof: the roots of full tiles, and one tile at a time. */
final class StoredLeaves implements MerkleTree.Leaves {

    private final SealLog log;
    private final List<Hash> roots;
    private @Nullable Tile tile;

    StoredLeaves(SealLog log, long events) {
        this.log = log;
        this.roots = log.roots(events / Tile.LEAVES);
    }

    @Override
    public Hash leaf(long index) {
        List<SealedEvent> leaves = tile(index / Tile.LEAVES).leaves();
        int place = (int) (index % Tile.LEAVES);
        if (place >= leaves.size()) {
            throw new SealsBroken("the hash of sealed event " + (index + 1) + " is not there");
        }
        return leaves.get(place).hash();
    }

    @Override
    public Optional<Hash> known(long from, long to) {
        long number = from / Tile.LEAVES;
        boolean isTile = from % Tile.LEAVES == 0 && to - from == Tile.LEAVES;
        return isTile && number < roots.size() ? Optional.of(roots.get((int) number)) : Optional.empty();
    }

    private Tile tile(long number) {
        Tile known = tile;
        if (known == null || known.number() != number) {
            known = log.tiles(number, 1).stream()
                    .filter(found -> found.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new SealsBroken("tile " + number + " of the seals is not there"));
            tile = known;
        }
        return known;
    }
}
