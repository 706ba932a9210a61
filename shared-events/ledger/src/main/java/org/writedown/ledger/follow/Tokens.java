package org.writedown.ledger.follow;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerPosition;

/**
 * The rows that say who follows which segment and how far it is: Axon's token table, in Axon's form. A claim
 * is as old as the database's clock says, so that processes with different clocks agree; and whoever writes
 * a batch locks its claim first, so that one that was lost is noticed before anything is committed.
 */
final class Tokens {

    /** A claim that was not renewed for as long is anybody's. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** As Axon writes instants; of one length, so that their order is that of their texts. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** The commit of this transaction does not wait for the disk. */
    private static final String UNHURRIED = "set_config('synchronous_commit', 'off', true)";

    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final Serializer serializer;
    private final String name;

    /** No other follower's, also not one in this process. */
    private final String owner = ManagementFactory.getRuntimeMXBean().getName() + " " + UUID.randomUUID();

    Tokens(JdbcClient jdbc, Dialect dialect, Serializer serializer, String name) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.serializer = serializer;
        this.name = name;
    }

    /** A segment's row. */
    record Token(
            int segment,
            LedgerPosition position,
            @Nullable String owner,
            @Nullable String claimedAt) {}

    /**
     * Every segment's row at a time of the database's clock.
     *
     * @param tokens in the order of their segments; empty before the segments are made known
     */
    record Roll(Instant at, List<Token> tokens) {}

    Roll roll() {
        List<Token> tokens = new ArrayList<>();
        Instant[] at = {Instant.EPOCH};
        jdbc.sql("SELECT CURRENT_TIMESTAMP, segment, token, token_type, owner, claimed_at FROM (SELECT 1 AS one) AS o"
                        + " LEFT JOIN token_entry ON processor_name = ? ORDER BY segment")
                .param(name)
                .query(row -> {
                    at[0] = row.getObject(1, OffsetDateTime.class).toInstant();
                    int segment = row.getInt(2);
                    if (!row.wasNull()) {
                        tokens.add(new Token(
                                segment,
                                position(row.getBytes(3), row.getString(4)),
                                row.getString(5),
                                row.getString(6)));
                    }
                });
        return new Roll(at[0], tokens);
    }

    /**
     * Makes the segments known, at the beginning of the feed.
     *
     * @throws DuplicateKeyException if another process has done so in the meantime
     */
    void found(int segments) {
        SerializedObject<byte[]> token = serialized(LedgerPosition.START);
        for (int segment = 0; segment < segments; segment++) {
            jdbc.sql("INSERT INTO token_entry (processor_name, segment, token, token_type) VALUES (?, ?, ?, ?)")
                    .params(name, segment, token.getData(), token.getType().getName())
                    .update();
        }
    }

    boolean isOurs(Token token) {
        return owner.equals(token.owner());
    }

    static boolean isFree(Token token, Instant now) {
        return token.owner() == null
                || token.claimedAt() == null
                || token.claimedAt().compareTo(text(now.minus(TIMEOUT))) < 0;
    }

    /** Takes a segment if it is still as it was read; nothing of its position can have changed since then. */
    boolean take(Token seen, Instant now) {
        return jdbc.sql("UPDATE token_entry SET owner = ?, claimed_at = ? WHERE processor_name = ? AND segment = ?"
                                + " AND COALESCE(owner, '') = ? AND COALESCE(claimed_at, '') = ?")
                        .params(
                                owner,
                                text(now),
                                name,
                                seen.segment(),
                                orEmpty(seen.owner()),
                                orEmpty(seen.claimedAt()))
                        .update()
                == 1;
    }

    /** Renews all claims that this transaction has locked. */
    void renew(Instant now) {
        jdbc.sql("UPDATE token_entry SET claimed_at = ? WHERE processor_name = ? AND owner = ?")
                .params(text(now), name, owner)
                .update();
    }

    void releaseAll() {
        jdbc.sql("UPDATE token_entry SET owner = NULL WHERE processor_name = ? AND owner = ?")
                .params(name, owner)
                .update();
    }

    /**
     * Locks segments until the end of this transaction.
     *
     * @throws ClaimLost if one of them is no longer ours, or not where we left it
     */
    void lock(Collection<SegmentState> segments) {
        Map<Integer, LedgerPosition> found = jdbc
                .sql("SELECT segment, token, token_type" + relaxed() + " FROM token_entry"
                        + " WHERE processor_name = ? AND owner = ? AND segment IN (" + ids(segments)
                        + ") ORDER BY segment FOR UPDATE")
                .params(name, owner)
                .query((row, number) -> Map.entry(row.getInt(1), position(row.getBytes(2), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (SegmentState segment : segments) {
            if (!segment.stored().equals(found.get(segment.id()))) {
                throw new ClaimLost("segment " + segment.id() + " of " + name + " is another's");
            }
        }
    }

    /**
     * For this transaction only: its commit does not wait for the disk, since what a crash takes of it is made again
     * from the token that it takes as well; and rows are found by their keys, whatever the planner believes of a table
     * that has just begun to grow.
     */
    private String relaxed() {
        return dialect == Dialect.POSTGRESQL
                ? ", " + UNHURRIED + ", set_config('enable_seqscan', 'off', true),"
                        + " set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),"
                        + " set_config('random_page_cost', '0.1', true)"
                : "";
    }

    /** Says how far some segments are that this transaction has locked. */
    void store(Collection<SegmentState> segments, LedgerPosition position, Instant now) {
        SerializedObject<byte[]> token = serialized(position);
        jdbc.sql("UPDATE token_entry SET token = ?, token_type = ?, claimed_at = ? WHERE processor_name = ?"
                        + " AND segment IN (" + ids(segments) + ")")
                .params(token.getData(), token.getType().getName(), text(now), name)
                .update();
    }

    /** Locks every segment until the end of this transaction, whoever has claimed it. */
    void lockAll() {
        jdbc.sql("SELECT segment FROM token_entry WHERE processor_name = ? ORDER BY segment FOR UPDATE")
                .param(name)
                .query(Integer.class)
                .list();
    }

    /** Sets those tokens that are behind a position; claims stay as they are. */
    void advance(LedgerPosition to) {
        SerializedObject<byte[]> token = serialized(to);
        roll().tokens().stream()
                .filter(behind -> behind.position().compareTo(to) < 0)
                .forEach(behind -> jdbc.sql("UPDATE token_entry SET token = ?, token_type = ? WHERE processor_name = ?"
                                + " AND segment = ?")
                        .params(token.getData(), token.getType().getName(), name, behind.segment())
                        .update());
    }

    private static String ids(Collection<SegmentState> segments) {
        return segments.stream().map(segment -> Integer.toString(segment.id())).collect(Collectors.joining(", "));
    }

    private SerializedObject<byte[]> serialized(LedgerPosition position) {
        return serializer.serialize(position, byte[].class);
    }

    private LedgerPosition position(byte @Nullable [] token, @Nullable String type) {
        return token == null || type == null
                ? LedgerPosition.START
                : LedgerPosition.of(
                        serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(Instant instant) {
        return INSTANT.format(instant);
    }
}
