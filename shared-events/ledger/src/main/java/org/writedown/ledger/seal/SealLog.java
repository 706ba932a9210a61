package org.writedown.ledger.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.LedgerPosition;

/** The tables of the seals. */
public final class SealLog {

    /** A claim that was not renewed for as long is anybody's; by the database's clock. */
    private static final String RUN_OUT = "claimed_at < CURRENT_TIMESTAMP - INTERVAL '60' SECOND";

    private static final String HEAD = "SELECT events, root, signed_at, signer, signature FROM seal_head ";

    private final JdbcClient jdbc;

    public SealLog(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * How far the record is sealed.
     *
     * @param events how many are
     * @param reached the last one's place in the feed
     */
    public record State(long events, LedgerPosition reached) {}

    /** @throws SealsBroken if the row that says so is not there */
    public State state() {
        return jdbc.sql("SELECT events, tx_id, global_index FROM seal_log")
                .query((row, number) -> new State(row.getLong(1), new LedgerPosition(row.getLong(2), row.getLong(3))))
                .optional()
                .orElseThrow(() -> new SealsBroken("how far the record is sealed is no longer stored"));
    }

    /** Whether the log is now this sealer's to write into. */
    boolean claim(String sealer) {
        return jdbc.sql("UPDATE seal_log SET sealer = ?, claimed_at = CURRENT_TIMESTAMP"
                                + " WHERE sealer IS NULL OR sealer = ? OR " + RUN_OUT)
                        .params(sealer, sealer)
                        .update()
                == 1;
    }

    void release(String sealer) {
        jdbc.sql("UPDATE seal_log SET sealer = NULL WHERE sealer = ?")
                .param(sealer)
                .update();
    }

    /**
     * In a transaction; renews the claim, or gives it back.
     *
     * @return false if the claim was lost, or the log is not where it was
     */
    boolean advance(String sealer, State from, State to, boolean more) {
        return jdbc.sql("UPDATE seal_log SET events = ?, tx_id = ?, global_index = ?, sealer = ?,"
                                + " claimed_at = CURRENT_TIMESTAMP WHERE sealer = ? AND events = ?")
                        .params(Arrays.<@Nullable Object>asList(
                                to.events(),
                                to.reached().transaction(),
                                to.reached().index(),
                                more ? sealer : null,
                                sealer,
                                from.events()))
                        .update()
                == 1;
    }

    /** In a transaction. In the place of the shorter tile of the same number, where there is one. */
    void put(Tile tile) {
        byte @Nullable [] root = tile.isFull() ? tile.root().bytes() : null;
        int changed = jdbc.sql("UPDATE seal_tile SET hashes = ?, names = ?, root = ? WHERE tile = ?")
                .params(Arrays.<@Nullable Object>asList(tile.hashes(), tile.names(), root, tile.number()))
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO seal_tile (hashes, names, root, tile) VALUES (?, ?, ?, ?)")
                    .params(Arrays.<@Nullable Object>asList(tile.hashes(), tile.names(), root, tile.number()))
                    .update();
        }
    }

    /** In a transaction. */
    void add(SignedHead head) {
        jdbc.sql("INSERT INTO seal_head (events, root, signed_at, signer, signature) VALUES (?, ?, ?, ?, ?)")
                .params(
                        head.events(),
                        head.root().bytes(),
                        head.time().atOffset(ZoneOffset.UTC),
                        head.signer(),
                        Base64.getDecoder().decode(head.signature()))
                .update();
    }

    public Optional<SignedHead> latest() {
        return jdbc.sql(HEAD + "ORDER BY events DESC FETCH FIRST 1 ROWS ONLY")
                .query((row, number) -> head(row))
                .optional();
    }

    /** The heads of more events than some, the smallest first. */
    List<SignedHead> headsAfter(long events, int most) {
        return jdbc.sql(HEAD + "WHERE events > ? ORDER BY events FETCH FIRST " + most + " ROWS ONLY")
                .param(events)
                .query((row, number) -> head(row))
                .list();
    }

    /** The tiles from a number on. */
    List<Tile> tiles(long first, int most) {
        return jdbc.sql("SELECT tile, hashes, names FROM seal_tile WHERE tile >= ? ORDER BY tile FETCH FIRST " + most
                        + " ROWS ONLY")
                .param(first)
                .query((row, number) -> Tile.read(row.getLong(1), row.getBytes(2), row.getBytes(3)))
                .list();
    }

    /** The roots of the first full tiles. */
    List<Hash> roots(long tiles) {
        return jdbc.sql("SELECT root FROM seal_tile WHERE tile < ? AND root IS NOT NULL ORDER BY tile")
                .param(tiles)
                .query((row, number) -> hash(row.getBytes(1)))
                .list();
    }

    /** The tree of the first events, as the rows of its tiles have it; smaller where some are not there. */
    Frontier frontier(long events) {
        Frontier stored = new Frontier();
        roots(events / Tile.LEAVES).forEach(root -> stored.add(root, Tile.LEAVES));
        open(events).forEach(event -> stored.add(event.hash()));
        return stored;
    }

    /** Those of the first events that are in a tile with room in it. */
    List<SealedEvent> open(long events) {
        int leaves = (int) (events % Tile.LEAVES);
        return leaves == 0
                ? List.of()
                : tiles(events / Tile.LEAVES, 1).stream()
                        .flatMap(tile -> tile.leaves().stream().limit(leaves))
                        .toList();
    }

    private static Hash hash(byte[] stored) {
        if (stored.length != Hash.BYTES) {
            throw new SealsBroken("a stored hash has " + stored.length + " bytes");
        }
        return Hash.of(stored);
    }

    private static SignedHead head(ResultSet row) throws SQLException {
        return new SignedHead(
                row.getLong(1),
                hash(row.getBytes(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                Base64.getEncoder().encodeToString(row.getBytes(5)));
    }
}
