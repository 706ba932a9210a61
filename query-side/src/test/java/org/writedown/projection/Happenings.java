package org.writedown.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.AccountEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.EscalationEvent;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.event.RecordEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.*;

/** Events as they are written in tests, with the movements that the command side would decide. */
public final class Happenings {

    public static final Provider HOSPITAL = new Provider(new ProviderId("1234567893"), "Mercy Hospital");
    public static final DocumentHash LETTER = new DocumentHash("ab".repeat(32));

    private Happenings() {}

    public static Money usd(String amount) {
        return Money.usd(amount);
    }

    public static LineId line(String id) {
        return LineId.parse(id);
    }

    public static BillId bill(int number) {
        return new BillId(number);
    }

    public static FlagId flag(int number) {
        return new FlagId(number);
    }

    public static Function<Origin, CaseEvent> opened() {
        Client client = new Client(
                Sensitive.of("Ada Lovelace"), Sensitive.of(LocalDate.of(1970, 1, 2)), Sensitive.of("555-0100"));
        return origin -> new CaseFileEvent.CaseOpened(origin, client, PayerStatus.SELF_PAY, Money.USD, "2026-17");
    }

    public static Function<Origin, CaseEvent> authorised() {
        return origin -> new CaseFileEvent.AuthorisationRecorded(
                origin,
                new Authorisation(
                        Set.of(HOSPITAL.id()),
                        origin.effectiveOn(),
                        origin.effectiveOn().plusYears(1),
                        LETTER));
    }

    public static Function<Origin, CaseEvent> closed(Ending ending) {
        return origin -> new CaseFileEvent.CaseClosed(origin, ending, null);
    }

    public static Function<Origin, CaseEvent> reopened(String reason) {
        return origin -> new CaseFileEvent.CaseReopened(origin, Sensitive.of(reason));
    }

    /** A line of a bill; a code of five characters is a procedure, of four a revenue code. */
    public static BillLine billed(int number, String code, String charge) {
        boolean revenue = code.length() == 4;
        return new BillLine(
                number,
                revenue ? new RevenueCode(code) : null,
                revenue ? null : ProcedureCode.of(code),
                List.of(),
                null,
                BigDecimal.ONE,
                UnitOfService.UNITS,
                usd(charge),
                LocalDate.of(2026, 1, 12),
                LocalDate.of(2026, 1, 12),
                List.of(1),
                null,
                null);
    }

    public static Statement statement(Provider provider, BillLine... lines) {
        Money total = Money.sum(
                Money.USD, List.of(lines).stream().map(BillLine::charge).toList());
        return new Statement(
                provider,
                Sensitive.of("ACCT-1"),
                StatementKind.ITEMISED,
                BillSide.FACILITY,
                "0131",
                LocalDate.of(2026, 1, 20),
                List.of(DiagnosisCode.icd10("R07.9")),
                List.of(lines),
                total,
                Source.MANUAL);
    }

    public static Function<Origin, CaseEvent> uploaded(int bill, BillLine... lines) {
        return uploaded(bill, HOSPITAL, lines);
    }

    public static Function<Origin, CaseEvent> uploaded(int bill, Provider provider, BillLine... lines) {
        List<Movement> movements = new ArrayList<>();
        for (BillLine line : lines) {
            if (line.charge().isPositive()) {
                LineId id = new LineId(bill(bill), line.number());
                movements.add(Movement.of(Account.BILLED, Account.OUTSTANDING, line.charge(), bill(bill), id));
            }
        }
        return origin -> new IntakeEvent.BillUploaded(origin, bill(bill), statement(provider, lines), movements);
    }

    public static Function<Origin, CaseEvent> adjudicated(int bill, String paid, String adjusted) {
        List<Movement> movements = List.of(
                Movement.of(Account.OUTSTANDING, Account.INSURANCE_PAID, usd(paid), bill(bill), null),
                Movement.of(Account.OUTSTANDING, Account.INSURANCE_ADJUSTED, usd(adjusted), bill(bill), null));
        return origin -> new IntakeEvent.InsuranceAdjudicated(
                origin, bill(bill), usd(paid), usd(adjusted), null, LETTER, movements);
    }

    public static Function<Origin, CaseEvent> flagged(int flag, String line, Concern concern, String atStake) {
        return origin -> new FlagEvent.LineFlagged(
                origin,
                flag(flag),
                line(line),
                concern,
                Set.of(Axis.LEVEL),
                Grade.ASK,
                Sensitive.of("What supports this?"),
                usd(atStake),
                null);
    }

    public static Function<Origin, CaseEvent> asked(
            int inquiry, int bill, InquiryPurpose purpose, Rung rung, String respondBy, FlagId... flags) {
        return origin -> new InquiryEvent.InquirySent(
                origin,
                new InquiryId(inquiry),
                bill(bill),
                purpose,
                List.of(flags),
                List.of(Sensitive.of("Please explain.")),
                Channel.LETTER,
                rung,
                LocalDate.parse(respondBy),
                LETTER);
    }

    public static Function<Origin, CaseEvent> overdue(int inquiry, String respondBy) {
        return origin -> new InquiryEvent.ResponseOverdue(origin, new InquiryId(inquiry), LocalDate.parse(respondBy));
    }

    public static Function<Origin, CaseEvent> answered(int response, int inquiry, ResponseClass kind) {
        return origin -> new ResponseEvent.ResponseRecorded(
                origin,
                new ResponseId(response),
                new InquiryId(inquiry),
                kind,
                Channel.LETTER,
                Sensitive.of("Ms Grey"),
                null,
                Sensitive.of("They looked again."),
                LETTER);
    }

    public static Function<Origin, CaseEvent> downgraded(
            int response, int inquiry, int flag, String line, String toCode, String from, String to) {
        return origin -> new ResponseEvent.LineDowngraded(
                origin,
                new ResponseId(response),
                flag(flag),
                line(line),
                ProcedureCode.of("99285"),
                ProcedureCode.of(toCode),
                usd(from),
                usd(to),
                won(ReductionKind.DOWNGRADE, response, inquiry, flag, line, from, to));
    }

    public static Function<Origin, CaseEvent> removed(int response, int inquiry, int flag, String line, String from) {
        return origin -> new ResponseEvent.LineRemoved(
                origin,
                new ResponseId(response),
                flag(flag),
                line(line),
                usd(from),
                won(ReductionKind.REMOVAL, response, inquiry, flag, line, from, "0.00"));
    }

    public static Function<Origin, CaseEvent> reduced(
            int response, int inquiry, int flag, String line, String from, String to) {
        return origin -> new ResponseEvent.ChargeReduced(
                origin,
                new ResponseId(response),
                flag(flag),
                line(line),
                usd(from),
                usd(to),
                won(ReductionKind.CHARGE_REDUCTION, response, inquiry, flag, line, from, to));
    }

    public static Function<Origin, CaseEvent> upheld(int response, int flag) {
        return origin -> new ResponseEvent.FlagUpheld(origin, new ResponseId(response), flag(flag));
    }

    private static List<Movement> won(
            ReductionKind kind, int response, int inquiry, int flag, String line, String from, String to) {
        Cause cause = Cause.concession(flag(flag), new InquiryId(inquiry), new ResponseId(response), LETTER);
        LineId at = line(line);
        return List.of(new Movement(
                Account.OUTSTANDING, Account.REDUCED, usd(from).minus(usd(to)), at.bill(), at, kind, cause));
    }

    public static Function<Origin, CaseEvent> escalated(
            int bill, Rung from, Rung to, @Nullable SupervisorOverride override) {
        return origin -> new EscalationEvent.Escalated(
                origin, bill(bill), from, to, Sensitive.of("No substance in the answer."), override);
    }

    public static Function<Origin, CaseEvent> offered(int offer, int bill, Party by, String amount) {
        return origin -> new NegotiationEvent.OfferMade(
                origin,
                new OfferId(offer),
                bill(bill),
                by,
                OfferKind.LUMP_SUM,
                usd(amount),
                new PaymentTerms(origin.effectiveOn().plusDays(30), 1),
                origin.effectiveOn().plusDays(14),
                null);
    }

    public static Function<Origin, CaseEvent> settled(int bill, @Nullable Integer offer, String amount, String won) {
        OfferId accepted = offer == null ? null : new OfferId(offer);
        Movement movement = new Movement(
                Account.OUTSTANDING,
                Account.REDUCED,
                usd(won),
                bill(bill),
                null,
                ReductionKind.SETTLEMENT,
                Cause.settlement(accepted, LETTER));
        return origin -> new NegotiationEvent.SettlementAccepted(
                origin,
                bill(bill),
                accepted,
                usd(amount),
                new PaymentTerms(origin.effectiveOn().plusDays(30), 1),
                LETTER,
                List.of(movement));
    }

    public static Function<Origin, CaseEvent> paid(int bill, String amount) {
        Movement movement = Movement.of(Account.OUTSTANDING, Account.PAID, usd(amount), bill(bill), null);
        return origin -> new AccountEvent.PaymentRecorded(origin, bill(bill), usd(amount), LETTER, List.of(movement));
    }

    public static Function<Origin, CaseEvent> noted(String text) {
        return origin -> new RecordEvent.NoteAdded(origin, Sensitive.of(text));
    }

    public static Function<Origin, CaseEvent> corrected(RecordedEvent wrong) {
        List<Movement> movements = org.writedown.contract.event.MoneyEvent.of(wrong.event()).stream()
                .map(Movement::reversed)
                .toList()
                .reversed();
        return origin ->
                new RecordEvent.EntryCorrected(origin, wrong.sequence(), Sensitive.of("Entered twice."), movements);
    }
}
