package org.writedown.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param formerly how lines that were named another way once were named, the earliest first
 * @param flags the line that each flag is about
 * @param inquiries the bill that each inquiry is about
 * @param steps the event that brought each flag, inquiry, response and offer, by its id as text
 */
public record Known(
        Map<BillId, String> providers,
        Map<LineId, String> lines,
        Map<LineId, List<Former>> formerly,
        Map<FlagId, LineId> flags,
        Map<InquiryId, BillId> inquiries,
        Map<String, Long> steps) {

    public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * How a line was named.
     *
     * @param until the number of the last event whose sentence names it so
     */
    public record Former(String label, long until) {}

    public Known after(CaseEvent event, long sequence) {
        return switch (event) {
            case IntakeEvent.BillUploaded e -> uploaded(e);
            case IntakeEvent.LaterStatementRecorded e -> restated(e, sequence);
            case LineFlagged e -> flagged(e.flag(), e.line()).step(e.flag(), sequence);
            case InquirySent e -> asked(e.inquiry(), e.bill()).step(e.inquiry(), sequence);
            case ResponseRecorded e -> step(e.response(), sequence);
            case OfferMade e -> step(e.offer(), sequence);
            default -> this;
        };
    }

    /**
     * What was known just before an event of the past, for all that its sentence can name. An event names only what is in
     * the record already, and of that nothing ever changes but how a line is named.
     */
    public Known before(long sequence) {
        Map<LineId, String> then = lines;
        for (Map.Entry<LineId, List<Former>> line : formerly.entrySet()) {
            Optional<Former> label = line.getValue().stream()
                    .filter(former -> former.until() >= sequence)
                    .findFirst();
            if (label.isPresent()) {
                then = Folded.with(then, line.getKey(), label.get().label());
            }
        }
        return new Known(providers, then, formerly, flags, inquiries, steps);
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
        return new Known(names, Folded.with(lines, labels), formerly, flags, inquiries, steps);
    }

    private Known restated(IntakeEvent.LaterStatementRecorded event, long sequence) {
        Known known = this;
        for (LineDifference difference : event.differences()) {
            Integer stated = difference.stated();
            boolean named =
                    difference.kind() == LineDifference.Kind.ADDED || difference.kind() == LineDifference.Kind.RECODED;
            if (named && stated != null) {
                BillLine line = event.statement().lines().get(stated - 1);
                known = known.named(difference.line(), line.label(), sequence);
            }
        }
        return known;
    }

    private Known named(LineId line, String label, long sequence) {
        String before = lines.get(line);
        Map<LineId, List<Former>> earlier = before == null
                ? formerly
                : Folded.with(
                        formerly,
                        line,
                        Folded.with(formerly.getOrDefault(line, List.of()), new Former(before, sequence)));
        return new Known(providers, Folded.with(lines, line, label), earlier, flags, inquiries, steps);
    }

    private Known flagged(FlagId flag, LineId line) {
        return new Known(providers, lines, formerly, Folded.with(flags, flag, line), inquiries, steps);
    }

    private Known asked(InquiryId inquiry, BillId bill) {
        return new Known(providers, lines, formerly, flags, Folded.with(inquiries, inquiry, bill), steps);
    }

    private Known step(Object id, long sequence) {
        return new Known(providers, lines, formerly, flags, inquiries, Folded.with(steps, id.toString(), sequence));
    }
}
