package org.writedown.projection;

import java.util.List;
import org.springframework.web.ErrorResponseException;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.http.Problems;

/** Answers from a case's events themselves, by the same fold that keeps its row. */
public final class PastAnswers {

    private PastAnswers() {}

    /**
     * The view that is asked for.
     *
     * @throws ErrorResponseException 404 as below; 400 when the case has no version {@code atLeast}
     */
    public static <V> ViewRow<V> fold(
            CaseView<V> view, CaseHistory history, FirmId firm, CaseId caseId, CaseQuestion question) {
        ViewRow<V> row = fold(view, history, firm, caseId, question.time());
        Long atLeast = question.atLeast();
        if (question.time().isNow() && atLeast != null && row.version() < atLeast) {
            throw Problems.malformed("atLeast", "the case is at version " + row.version());
        }
        return row;
    }

    /**
     * The view at a point in time.
     *
     * @throws ErrorResponseException 404 for a case that is unknown, of another firm, or not open yet then
     */
    private static <V> ViewRow<V> fold(
            CaseView<V> view, CaseHistory history, FirmId firm, CaseId caseId, PointInTime time) {
        List<RecordedEvent> known = time.of(mine(history, firm, caseId));
        if (known.isEmpty() || known.getFirst().sequence() != 0) {
            throw Problems.notFound("case " + caseId + " was not open then");
        }
        return view.fold(known.stream()).orElseThrow();
    }

    static ErrorResponseException unknown(CaseId caseId) {
        return Problems.notFound("there is no case " + caseId);
    }

    private static List<RecordedEvent> mine(CaseHistory history, FirmId firm, CaseId caseId) {
        List<RecordedEvent> events = history.of(caseId).toList();
        if (events.isEmpty() || !events.getFirst().recorded().firm().equals(firm)) {
            throw unknown(caseId);
        }
        return events;
    }
}
