package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Stay;
import org.writedown.web.CaseRecords.CaseRecord;

/**
 * What was understood of a file, what it proposes, and what of it is on record.
 *
 * @param document its SHA-256, under which the original is handed out
 * @param kept whether the original is kept; not after a preview
 * @param version of the case from now on
 * @param events whatever the record has from this file, now or from before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentAnswer(
        @JsonProperty("case") CaseId caseId,
        DocumentHash document,
        long bytes,
        boolean kept,
        long version,
        @JsonUnwrapped FileContent content,
        List<Item> items,
        List<Answer.Recorded> events) {

    static DocumentAnswer of(
            SentFile file, Understood understood, List<Item> items, CaseRecord record, CaseId caseId, Answers answers) {
        return new DocumentAnswer(
                caseId,
                file.document().hash(),
                file.bytes().length,
                true,
                record.events().size(),
                FileContent.of(understood, PdfAnswer::of),
                items,
                OfFile.recorded(record.events(), file.document().hash(), answers));
    }

    /** Of a preview. */
    DocumentAnswer notKept() {
        return new DocumentAnswer(caseId, document, bytes, false, version, content, items, events);
    }

    /** What a proposal does. */
    enum Proposes {
        NEW_BILL,
        LATER_STATEMENT,
        ADJUDICATION,
        REVERSAL,
        NOTHING
    }

    /**
     * A bill or remittance of the file.
     *
     * @param item its number in the file, by which it is chosen
     * @param bill of the case, where the proposal is about one
     * @param confidence of the match, with {@code reasons}
     * @param totals that it states, beside what its parts sum to
     * @param amounts that it states, by name; what it does not state is not there
     * @param stay admission and discharge, where the file states them of the bill
     * @param differences from the record, of a later statement
     * @param findings top-grade findings that recording it raises
     * @param onRecord recording it would change nothing, since the record has it
     * @param refusedBy the rule that refuses to record it as things stand, with {@code reason}
     * @param recorded what choosing it recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            int item,
            String at,
            Proposes proposes,
            @Nullable BillId bill,
            @Nullable Confidence confidence,
            List<String> reasons,
            int lines,
            List<FileContent.Total> totals,
            Map<String, Money> amounts,
            @Nullable Stay stay,
            List<LineDifference> differences,
            List<Finding> findings,
            boolean onRecord,
            @Nullable String refusedBy,
            @Nullable String reason,
            List<Answer.Recorded> recorded,
            List<String> warnings) {}

    /** What is asked of the client beyond the insurer's decision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finding(Grade grade, String rule, @Nullable LineId line, Map<String, String> facts) {

        static Finding of(BilledBeyondResponsibility event) {
            return new Finding(
                    event.grade(),
                    event.finding().rule(),
                    event.line(),
                    event.finding().facts());
        }
    }
}
