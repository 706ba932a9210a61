package org.writedown.caselist;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent.InquirySent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Statement;

/** Folds what happens to lines and flags. */
final class BookFold {

    private BookFold() {}

    static Book after(Book book, CaseEvent event, long sequence) {
        return switch (event) {
            case IntakeEvent e -> intake(book, e, sequence);
            case FlagEvent.LineFlagged e -> book.with(FlagNow.of(e));
            case FlagEvent.FlagWithdrawn e -> book.now(e.flag(), FlagNow.Status.WITHDRAWN);
            case InquirySent e -> asked(book, e);
            case ResponseEvent e -> response(book, e, sequence);
            case EntryCorrected e -> corrected(book, e.corrects());
            default -> book;
        };
    }

    private static Book intake(Book book, IntakeEvent event, long sequence) {
        return switch (event) {
            case IntakeEvent.BillUploaded e -> book.with(e.bill(), BillNow.of(e.statement()));
            case IntakeEvent.LaterStatementRecorded e -> restated(book, e);
            case IntakeEvent.InsuranceAdjudicated e -> book;
            case IntakeEvent.AdjudicationReversed e -> book;
            case IntakeEvent.BilledBeyondResponsibility e -> book;
            case IntakeEvent.ReductionAttributed e ->
                e.flag().map(flag -> attributed(book, flag, e, sequence)).orElse(book);
        };
    }

    /** The flag earned what the line had already lost, so the line keeps its charge. */
    private static Book attributed(Book book, FlagId flag, IntakeEvent.ReductionAttributed event, long sequence) {
        FlagNow asked = Objects.requireNonNull(book.flags().get(flag));
        Money nothing = Money.zero(event.movements().getFirst().amount().currency());
        return book.now(flag, FlagNow.Status.CONCEDED)
                .with(sequence, new Concession(flag, asked.line(), null, nothing));
    }

    private static Book restated(Book book, IntakeEvent.LaterStatementRecorded event) {
        Book next = book.changed(event.bill(), bill -> bill.restated(event.statement()));
        for (LineDifference difference : event.differences()) {
            next = differing(next, event.statement(), difference);
        }
        return next;
    }

    private static Book differing(Book book, Statement statement, LineDifference difference) {
        LineId line = difference.line();
        return switch (difference.kind()) {
            case ADDED -> {
                int stated = Objects.requireNonNull(difference.stated());
                var added = statement.lines().get(stated - 1).numbered(line.number());
                yield book.changed(line.bill(), bill -> bill.with(line.number(), LineNow.of(added)));
            }
            case VANISHED ->
                book.changed(
                        line,
                        now -> now.charged(Money.zero(statement.statedTotal().currency())));
            case CHARGE_FELL, CHARGE_ROSE ->
                book.changed(line, now -> now.charged(Objects.requireNonNull(difference.after())));
            case RECODED -> {
                var under = statement.lines().get(Objects.requireNonNull(difference.stated()) - 1);
                yield book.changed(
                        line, now -> now.coded(under.procedure()).charged(Objects.requireNonNull(difference.after())));
            }
        };
    }

    private static Book asked(Book book, InquirySent event) {
        Book next = book;
        for (FlagId flag : event.flags()) {
            next = next.now(flag, FlagNow.Status.ASKED);
        }
        return next;
    }

    private static Book response(Book book, ResponseEvent event, long sequence) {
        return switch (event) {
            case ResponseEvent.ResponseRecorded e -> book;
            case ResponseEvent.LineDowngraded e ->
                conceded(
                        book,
                        sequence,
                        new Concession(e.flag(), e.line(), e.fromCode(), fell(e.fromCharge(), e.toCharge())),
                        e.toCode());
            case ResponseEvent.LineRemoved e ->
                conceded(book, sequence, new Concession(e.flag(), e.line(), null, e.fromCharge()), null);
            case ResponseEvent.ChargeReduced e ->
                conceded(
                        book,
                        sequence,
                        new Concession(e.flag(), e.line(), null, fell(e.fromCharge(), e.toCharge())),
                        null);
            case ResponseEvent.ModifierDropped e ->
                conceded(
                        book,
                        sequence,
                        new Concession(e.flag(), e.line(), null, fell(e.fromCharge(), e.toCharge())),
                        null);
            case ResponseEvent.FlagUpheld e -> book.now(e.flag(), FlagNow.Status.UPHELD);
            case ResponseEvent.DocumentationSupplied e -> book.now(e.flag(), FlagNow.Status.DOCUMENTED);
            case ResponseEvent.FlagLeftUnanswered e -> book.now(e.flag(), FlagNow.Status.UNANSWERED);
            case ResponseEvent.FlagSuperseded e -> book.now(e.flag(), FlagNow.Status.SUPERSEDED);
        };
    }

    private static Money fell(Money from, Money to) {
        return from.minus(to);
    }

    private static Book conceded(Book book, long sequence, Concession concession, @Nullable ProcedureCode code) {
        return book.now(concession.flag(), FlagNow.Status.CONCEDED)
                .with(sequence, concession)
                .changed(concession.line(), line -> line.coded(code)
                        .charged(line.charge().minus(concession.given())));
    }

    /** The line gets back what the entry took from it, and the flag is a question again. */
    private static Book corrected(Book book, long entry) {
        Concession concession = book.concessions().get(entry);
        if (concession == null) {
            return book;
        }
        return book.now(concession.flag(), FlagNow.Status.ASKED)
                .changed(concession.line(), line -> line.coded(concession.fromCode())
                        .charged(line.charge().plus(concession.given())));
    }
}
