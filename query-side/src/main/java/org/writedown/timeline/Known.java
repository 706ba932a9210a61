package org.writedown.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.event.InquiryEvent.InquirySent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.NegotiationEvent.OfferMade;
import org.writedown.contract.event.ResponseEvent.ResponseRecorded;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Statement;
import org.writedown.projection.Folded;

/**
 * What a sentence about a case needs to know of what came before it: the names of things, and at which
 * step each came into the record. Holds nothing personal.
 *
 * @param providers who sent each bill
 * @param lines how a person names each line, such as its code
 * @param flags the line that each flag is about
 * @param inquiries the bill that each inquiry is about
 * @param steps the event that brought each flag, inquiry, response and offer, by its id as text
 */
public record Known(
        Map<BillId, String> providers,
        Map<LineId, String> lines,
        Map<FlagId, LineId> flags,
        Map<InquiryId, BillId> inquiries,
        Map<String, Long> steps) {

    public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Known after(CaseEvent event, long sequence) {
        return switch (event) {
            case IntakeEvent.BillUploaded e -> uploaded(e);
            case IntakeEvent.LaterStatementRecorded e -> restated(e);
            case LineFlagged e -> flagged(e.flag(), e.line()).step(e.flag(), sequence);
            case InquirySent e -> asked(e.inquiry(), e.bill()).step(e.inquiry(), sequence);
            case ResponseRecorded e -> step(e.response(), sequence);
            case OfferMade e -> step(e.offer(), sequence);
            default -> this;
        };
    }

    /** A bill as a person names it: its id and its provider. */
    String bill(BillId bill) {
        String provider = providers.get(bill);
        return provider == null ? bill.toString() : bill + " from " + provider;
    }

    /** A line as a person names it: its id and its code. */
    String line(LineId line) {
        String label = lines.get(line);
        return label == null ? "line " + line : "line " + line + " (" + label + ")";
    }

    /** The line of a flag, or the flag where its line is not known. */
    String lineOf(FlagId flag) {
        LineId line = flags.get(flag);
        return line == null ? "the line of " + flag : line(line);
    }

    String billOf(InquiryId inquiry) {
        BillId bill = inquiries.get(inquiry);
        return bill == null ? "its bill" : bill(bill);
    }

    private Known uploaded(IntakeEvent.BillUploaded event) {
        Statement statement = event.statement();
        Map<LineId, String> labels = new LinkedHashMap<>();
        for (BillLine line : statement.lines()) {
            labels.put(new LineId(event.bill(), line.number()), line.label());
        }
        var names = Folded.with(providers, event.bill(), statement.provider().name());
        return new Known(names, Folded.with(lines, labels), flags, inquiries, steps);
    }

    private Known restated(IntakeEvent.LaterStatementRecorded event) {
        Map<LineId, String> labels = lines;
        for (LineDifference difference : event.differences()) {
            Integer stated = difference.stated();
            boolean named =
                    difference.kind() == LineDifference.Kind.ADDED || difference.kind() == LineDifference.Kind.RECODED;
            if (named && stated != null) {
                BillLine line = event.statement().lines().get(stated - 1);
                labels = Folded.with(labels, difference.line(), line.label());
            }
        }
        return new Known(providers, labels, flags, inquiries, steps);
    }

    private Known flagged(FlagId flag, LineId line) {
        return new Known(providers, lines, Folded.with(flags, flag, line), inquiries, steps);
    }

    private Known asked(InquiryId inquiry, BillId bill) {
        return new Known(providers, lines, flags, Folded.with(inquiries, inquiry, bill), steps);
    }

    private Known step(Object id, long sequence) {
        return new Known(providers, lines, flags, inquiries, Folded.with(steps, id.toString(), sequence));
    }
}
