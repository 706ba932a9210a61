package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.writedown.intake.ControlTotal;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.RejectedClaim;
import org.writedown.intake.Warning;
import org.writedown.intake.pdf.PdfProposal;
import org.writedown.intake.table.TablePreview;
import org.writedown.web.CaseRecords.CaseRecord;

/**
 * What was understood of a file, what it proposes, and what of it is on record.
 *
 * @param document its SHA-256, under which the original is handed out
 * @param kept whether the original is kept; not after a preview
 * @param version of the case from now on
 * @param format absent when the file is kept as a document alone, with {@code note} saying why
 * @param totals that the file states of itself
 * @param table of a table: what each column was taken for, and the first rows as they were read
 * @param pdf of a PDF: the lines that look like charges, which a person confirms
 * @param unreadable bills and remittances that cannot be read, by their place
 * @param events whatever the record has from this file, now or from before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentAnswer(
        @JsonProperty("case") CaseId caseId,
        DocumentHash document,
        long bytes,
        boolean kept,
        long version,
        @Nullable String format,
        @Nullable String note,
        Counts counts,
        List<Total> totals,
        @Nullable TablePreview table,
        @Nullable PdfAnswer pdf,
        List<Item> items,
        List<String> unreadable,
        List<String> warnings,
        List<Answer.Recorded> events) {

    static DocumentAnswer of(
            SentFile file, Understood understood, List<Item> items, CaseRecord record, CaseId caseId, Answers answers) {
        IntakeSummary summary = understood.summary();
        PdfProposal pdf = understood.pdf();
        return new DocumentAnswer(
                caseId,
                file.document().hash(),
                file.bytes().length,
                true,
                record.events().size(),
                summary == null ? null : summary.format(),
                understood.note(),
                Counts.of(summary),
                totals(summary),
                understood.table(),
                pdf == null ? null : PdfAnswer.of(pdf),
                items,
                rejected(summary),
                summary == null ? List.of() : texts(summary.warnings()),
                OfFile.recorded(record.events(), file.document().hash(), answers));
    }

    /** Of a preview. */
    DocumentAnswer notKept() {
        return new DocumentAnswer(
                caseId,
                document,
                bytes,
                false,
                version,
                format,
                note,
                counts,
                totals,
                table,
                pdf,
                items,
                unreadable,
                warnings,
                events);
    }

    /** How much the file holds. */
    record Counts(long bills, long billLines, long remittances, long remittanceLines, long unreadable) {

        static Counts of(@Nullable IntakeSummary summary) {
            return summary == null
                    ? new Counts(0, 0, 0, 0, 0)
                    : new Counts(
                            summary.claims(),
                            summary.lines(),
                            summary.remittances(),
                            summary.remittanceLines(),
                            summary.rejectedClaims());
        }
    }

    /** A stated total beside what its parts sum to. */
    record Total(String name, Money stated, Money counted, boolean ties) {

        static Total of(ControlTotal total) {
            return new Total(total.name(), total.stated(), total.counted(), total.ties());
        }
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
            List<Total> totals,
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

    static List<Total> totals(@Nullable IntakeSummary summary) {
        return summary == null
                ? List.of()
                : summary.totals().stream().map(Total::of).toList();
    }

    static List<String> texts(List<Warning> warnings) {
        return warnings.stream().map(Warning::toString).toList();
    }

    static List<String> rejected(@Nullable IntakeSummary summary) {
        return summary == null
                ? List.of()
                : summary.rejected().stream().map(RejectedClaim::toString).toList();
    }
}
