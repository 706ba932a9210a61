package org.writedown.ledger.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.Segment;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a processor that follows the feed is behind it, over all processes that share its segments. A
 * segment's token is stored with its last batch, or every few seconds when nothing in it happens; what
 * counts is therefore only events of the segment's own cases.
 */
public final class FollowerLag {

    /** Beyond it nobody counts: a processor that is further behind is simply far behind. */
    public static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final Serializer serializer;

    public FollowerLag(JdbcClient jdbc, Dialect dialect, Serializer serializer) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.serializer = serializer;
    }

    /**
     * What a processor has not handled yet.
     *
     * @param events how many, among the {@link #MOST} that follow its furthest-back segment
     * @param more whether there may be more of them
     * @param since when the first of them was recorded; absent when there is none
     */
    public record Lag(long events, boolean more, @Nullable Instant since) {}

    private record Waiting(LedgerPosition at, String caseId, Instant recordedAt) {}

    public Lag of(String processor) {
        Map<Segment, LedgerPosition> reached = reached(processor);
        LedgerPosition last =
                reached.values().stream().min(LedgerPosition::compareTo).orElse(LedgerPosition.START);
        List<Waiting> after = after(last);
        List<Waiting> waiting = after.stream()
                .filter(event -> reached.entrySet().stream()
                        .noneMatch(segment -> segment.getKey().matches(event.caseId())
                                && segment.getValue().compareTo(event.at()) >= 0))
                .toList();
        return new Lag(
                waiting.size(),
                after.size() == MOST,
                waiting.isEmpty() ? null : waiting.getFirst().recordedAt());
    }

    private Map<Segment, LedgerPosition> reached(String processor) {
        Map<Integer, LedgerPosition> tokens = new HashMap<>();
        jdbc.sql("SELECT segment, token, token_type FROM token_entry WHERE processor_name = ?")
                .param(processor)
                .query(row -> {
                    tokens.put(row.getInt(1), position(row.getBytes(2), row.getString(3)));
                });
        int[] ids = tokens.keySet().stream().mapToInt(Integer::intValue).toArray();
        Map<Segment, LedgerPosition> reached = new HashMap<>();
        for (Segment segment : Segment.computeSegments(ids)) {
            reached.put(segment, Objects.requireNonNull(tokens.get(segment.getSegmentId())));
        }
        return reached;
    }

    private LedgerPosition position(byte @Nullable [] token, @Nullable String type) {
        return token == null || type == null
                ? LedgerPosition.START
                : LedgerPosition.of(
                        serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null)));
    }

    private List<Waiting> after(LedgerPosition position) {
        return jdbc.sql("select case_id, recorded_at, global_index, " + dialect.transaction()
                        + " as tx from domain_event where " + dialect.after() + " order by " + dialect.order()
                        + " limit " + MOST)
                .params(dialect.parameters(position))
                .query((row, number) -> new Waiting(
                        new LedgerPosition(row.getLong("tx"), row.getLong("global_index")),
                        row.getString("case_id"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
