package org.writedown.projection.parked;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.CaseId;
import org.writedown.projection.CaseFold;
import org.writedown.projection.ViewStore;

/**
 * The cases that a view cannot fold, each from the event that it could not on. The events themselves stay
 * where they are, in the ledger: nothing of their content is copied, and a long case takes no more room
 * than a short one.
 */
public final class Parked {

    /** How long after it was parked a case is tried again; each further time twice as long. */
    static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    /** The longest between two tries. */
    static final Duration LAST_RETRY = Duration.ofHours(6);

    /** 1 minute doubled nine times is more than 6 hours. */
    private static final int MOST_DOUBLINGS = 9;

    /** Cases that a rebuild parks, at most. */
    public static final int MOST = 1_000;

    private static final String OURS = "org.writedown.";
    private static final int LONGEST_EXPLANATION = 1_000;
    private static final int LONGEST_CAUSE = 255;

    private final ViewStore store;
    private final Clock clock;

    public Parked(ViewStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A view's parked case, of a generation. */
    public record Key(String view, long generation, CaseId caseId) {}

    /** Those of the cases that are parked, in whatever view and generation. */
    public Set<Key> among(Collection<CaseId> cases) {
        return store
                .template()
                .query(
                        connection -> {
                            var select = connection.prepareStatement(
                                    "SELECT view_name, generation, case_id FROM parked_case WHERE case_id = ANY(?)");
                            select.setArray(
                                    1,
                                    connection.createArrayOf(
                                            "varchar",
                                            cases.stream().map(CaseId::value).toArray()));
                            return select;
                        },
                        (row, number) -> new Key(row.getString(1), row.getLong(2), new CaseId(row.getString(3))))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Parks a case that is not parked. */
    public void park(Key key, CaseFold.Failure failure) {
        Instant now = clock.instant();
        store.jdbc()
                .sql("""
                        INSERT INTO parked_case (view_name, generation, case_id, failed_sequence, cause, explanation,
                            parked_at, attempts, next_attempt)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
                        """)
                .params(Arrays.<@Nullable Object>asList(
                        key.view(),
                        key.generation(),
                        key.caseId().value(),
                        failure.sequence(),
                        cause(failure.cause()),
                        explanation(failure.cause()),
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(FIRST_RETRY).atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Failed again, perhaps further on; the next try is later than the last. One that was given up stays so. */
    void failedAgain(Key key, int attempts, CaseFold.Failure failure) {
        store.jdbc()
                .sql(
                        "UPDATE parked_case SET failed_sequence = ?, cause = ?, explanation = ?, attempts = ?,"
                                + " next_attempt = CASE WHEN next_attempt IS NULL THEN NULL"
                                + " ELSE CAST(? AS TIMESTAMP WITH TIME ZONE) END WHERE view_name = ? AND generation = ? AND case_id = ?")
                .params(Arrays.<@Nullable Object>asList(
                        failure.sequence(),
                        cause(failure.cause()),
                        explanation(failure.cause()),
                        attempts + 1,
                        clock.instant().plus(pause(attempts)).atOffset(ZoneOffset.UTC),
                        key.view(),
                        key.generation(),
                        key.caseId().value()))
                .update();
    }

    void release(Key key) {
        store.jdbc()
                .sql("DELETE FROM parked_case WHERE view_name = ? AND generation = ? AND case_id = ?")
                .params(key.view(), key.generation(), key.caseId().value())
                .update();
    }

    /** Forgets those of every generation of a view but one. */
    public void releaseOthers(String view, long generation) {
        store.jdbc()
                .sql("DELETE FROM parked_case WHERE view_name = ? AND generation <> ?")
                .params(view, generation)
                .update();
    }

    /** Is not tried again by itself; false when it is not parked. */
    boolean giveUp(Key key) {
        return store.jdbc()
                        .sql("UPDATE parked_case SET next_attempt = NULL"
                                + " WHERE view_name = ? AND generation = ? AND case_id = ?")
                        .params(key.view(), key.generation(), key.caseId().value())
                        .update()
                == 1;
    }

    /** Those of the served rows that may be tried again, the longest due first. */
    List<Key> due(int most) {
        return store.jdbc()
                .sql("SELECT p.view_name, p.generation, p.case_id FROM parked_case p JOIN projection_view v"
                        + " ON v.view_name = p.view_name AND v.generation = p.generation"
                        + " WHERE p.next_attempt <= ? ORDER BY p.next_attempt, p.view_name, p.case_id FETCH FIRST "
                        + most + " ROWS ONLY")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Key(row.getString(1), row.getLong(2), new CaseId(row.getString(3))))
                .list();
    }

    /** How often it was tried; empty when it is not parked. */
    Optional<Integer> attempts(Key key) {
        return store.jdbc()
                .sql("SELECT attempts FROM parked_case WHERE view_name = ? AND generation = ? AND case_id = ?")
                .params(key.view(), key.generation(), key.caseId().value())
                .query(Integer.class)
                .optional();
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LAST_RETRY) <= 0 ? pause : LAST_RETRY;
    }

    private static String cause(RuntimeException cause) {
        String name = cause.getClass().getName();
        return name.substring(0, Math.min(name.length(), LONGEST_CAUSE));
    }

    /** A foreign exception may quote what it failed on, and that may be about a patient. */
    private static @Nullable String explanation(RuntimeException cause) {
        String message = cause.getMessage();
        return message == null || !cause.getClass().getName().startsWith(OURS)
                ? null
                : message.substring(0, Math.min(message.length(), LONGEST_EXPLANATION));
    }
}
