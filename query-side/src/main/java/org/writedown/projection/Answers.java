package org.writedown.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.writedown.contract.value.CaseId;
import org.writedown.identity.Caller;

/**
 * Answers questions about one case: about now from its row, about the past by folding its events. A
 * case whose row is not written yet, is late, or is being rebuilt is folded too: no answer is ever stale
 * for one who asks with {@code atLeast}, and none waits for the events of another case.
 *
 * @param <V> the view
 */
public final class Answers<V> {

    /** How long {@code atLeast} waits for the row before the events are folded instead. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final CaseView<V> view;
    private final ViewTable<V> table;
    private final CaseHistory history;
    private final Commits commits;

    public Answers(CaseView<V> view, ViewTable<V> table, CaseHistory history, Commits commits) {
        this.view = view;
        this.table = table;
        this.history = history;
        this.commits = commits;
    }

    /** The answer with its version as ETag. */
    public <A> ResponseEntity<A> answer(
            Caller caller, CaseId caseId, CaseQuestion question, Function<ViewRow<V>, A> answer) {
        return tagged(row(caller, caseId, question), answer);
    }

    public static <W, A> ResponseEntity<A> tagged(ViewRow<W> row, Function<ViewRow<W>, A> answer) {
        return ResponseEntity.ok().eTag("\"" + row.version() + "\"").body(answer.apply(row));
    }

    /**
     * The view that is asked for.
     *
     * @throws ErrorResponseException 404 for a case that is unknown, of another firm, or not open yet at that time;
     *     400 when it has no version {@code atLeast}
     */
    public ViewRow<V> row(Caller caller, CaseId caseId, CaseQuestion question) {
        Optional<ViewRow<V>> row =
                question.time().isNow() ? current(caller, caseId, question.atLeast()) : Optional.empty();
        return row.orElseGet(() -> PastAnswers.fold(view, history, caller.firm(), caseId, question));
    }

    /** The row once it is far enough; empty when it does not get there soon: the events never are behind. */
    private Optional<ViewRow<V>> current(Caller caller, CaseId caseId, @Nullable Long atLeast) {
        Optional<ViewRow<V>> row = mine(caller, caseId, table.find(caseId));
        if (atLeast == null || row.map(ViewRow::version).orElse(0L) >= atLeast) {
            return row;
        }
        return commits.await(PATIENCE, () -> table.version(caseId) >= atLeast)
                ? mine(caller, caseId, table.find(caseId))
                : Optional.empty();
    }

    private static <W> Optional<ViewRow<W>> mine(Caller caller, CaseId caseId, Optional<ViewRow<W>> row) {
        row.filter(found -> !found.firm().equals(caller.firm())).ifPresent(foreign -> {
            throw PastAnswers.unknown(caseId);
        });
        return row;
    }
}
