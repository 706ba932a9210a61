package org.writedown.ledger.json;

import static org.writedown.ledger.json.SampleValues.BILL;
import static org.writedown.ledger.json.SampleValues.DOCUMENT;
import static org.writedown.ledger.json.SampleValues.FLAG;
import static org.writedown.ledger.json.SampleValues.INQUIRY;
import static org.writedown.ledger.json.SampleValues.OFFER;
import static org.writedown.ledger.json.SampleValues.RESPONSE;
import static org.writedown.ledger.json.SampleValues.VISIT;
import static org.writedown.ledger.json.SampleValues.on;
import static org.writedown.ledger.json.SampleValues.plain;
import static org.writedown.ledger.json.SampleValues.text;
import static org.writedown.ledger.json.SampleValues.won;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.writedown.contract.event.AccountEvent.AssistanceGranted;
import org.writedown.contract.event.AccountEvent.PaymentRecorded;
import org.writedown.contract.event.AccountEvent.RefundRecorded;
import org.writedown.contract.event.AccountEvent.WrittenOff;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.NegotiationEvent.OfferLapsed;
import org.writedown.contract.event.NegotiationEvent.OfferMade;
import org.writedown.contract.event.NegotiationEvent.OfferWithdrawn;
import org.writedown.contract.event.NegotiationEvent.SettlementAccepted;
import org.writedown.contract.event.ResponseEvent.ChargeReduced;
import org.writedown.contract.event.ResponseEvent.DocumentationSupplied;
import org.writedown.contract.event.ResponseEvent.FlagLeftUnanswered;
import org.writedown.contract.event.ResponseEvent.FlagSuperseded;
import org.writedown.contract.event.ResponseEvent.FlagUpheld;
import org.writedown.contract.event.ResponseEvent.LineDowngraded;
import org.writedown.contract.event.ResponseEvent.LineRemoved;
import org.writedown.contract.event.ResponseEvent.ModifierDropped;
import org.writedown.contract.event.ResponseEvent.ResponseRecorded;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.ResponseClass;

/** The second half of the invented case: answers, offers, money. */
final class SampleNegotiation {

    private static final Origin ANSWERED = on("2026-03-20");

    private SampleNegotiation() {}

    static List<CaseEvent> all() {
        return Stream.of(answers(), offers(), accounts()).flatMap(List::stream).toList();
    }

    private static List<CaseEvent> answers() {
        return List.of(
                new ResponseRecorded(
                        ANSWERED,
                        RESPONSE,
                        INQUIRY,
                        ResponseClass.SUBSTANTIVE,
                        Channel.PHONE,
                        text("Ms. Invented"),
                        text("REF-9"),
                        text("They recode the visit."),
                        DOCUMENT),
                new LineDowngraded(
                        ANSWERED,
                        RESPONSE,
                        FLAG,
                        VISIT,
                        ProcedureCode.of("99285"),
                        ProcedureCode.of("99283"),
                        Money.usd("12000.00"),
                        Money.usd("9000.00"),
                        won(ReductionKind.DOWNGRADE, "3000.00")),
                new LineRemoved(
                        ANSWERED, RESPONSE, FLAG, VISIT, Money.usd("500.00"), won(ReductionKind.REMOVAL, "500.00")),
                new ChargeReduced(
                        ANSWERED,
                        RESPONSE,
                        FLAG,
                        VISIT,
                        Money.usd("9000.00"),
                        Money.usd("8000.00"),
                        won(ReductionKind.CHARGE_REDUCTION, "1000.00")),
                new ModifierDropped(
                        ANSWERED,
                        RESPONSE,
                        FLAG,
                        VISIT,
                        new Modifier("25"),
                        Money.usd("8000.00"),
                        Money.usd("7900.00"),
                        won(ReductionKind.MODIFIER, "100.00")),
                new FlagUpheld(ANSWERED, RESPONSE, FLAG),
                new DocumentationSupplied(ANSWERED, RESPONSE, FLAG, DOCUMENT),
                new FlagLeftUnanswered(ANSWERED, RESPONSE, FLAG),
                new FlagSuperseded(ANSWERED, RESPONSE, new FlagId(2), FLAG));
    }

    private static List<CaseEvent> offers() {
        PaymentTerms plan = new PaymentTerms(LocalDate.parse("2026-05-01"), 12);
        return List.of(
                new OfferMade(
                        on("2026-04-01"),
                        new OfferId(2),
                        BILL,
                        Party.FIRM,
                        OfferKind.PAYMENT_PLAN,
                        Money.usd("6100.00"),
                        plan,
                        LocalDate.parse("2026-04-15"),
                        OFFER),
                new OfferWithdrawn(on("2026-04-02"), OFFER, text("Replaced.")),
                new OfferLapsed(on("2026-04-16"), OFFER),
                new SettlementAccepted(
                        on("2026-04-10"),
                        BILL,
                        OFFER,
                        Money.usd("6100.00"),
                        plan,
                        DOCUMENT,
                        List.of(new Movement(
                                Account.OUTSTANDING,
                                Account.REDUCED,
                                Money.usd("1700.00"),
                                BILL,
                                null,
                                ReductionKind.SETTLEMENT,
                                Cause.settlement(OFFER, DOCUMENT)))));
    }

    private static List<CaseEvent> accounts() {
        return List.of(
                new PaymentRecorded(
                        on("2026-05-01"),
                        BILL,
                        Money.usd("508.34"),
                        DOCUMENT,
                        List.of(plain(Account.OUTSTANDING, Account.PAID, "508.34"))),
                new RefundRecorded(
                        on("2026-05-02"),
                        BILL,
                        Money.usd("8.34"),
                        null,
                        List.of(plain(Account.CREDIT, Account.REFUNDED, "8.34"))),
                new AssistanceGranted(
                        on("2026-05-03"),
                        BILL,
                        Money.usd("1000.00"),
                        DOCUMENT,
                        List.of(plain(Account.OUTSTANDING, Account.ASSISTED, "1000.00"))),
                new WrittenOff(
                        on("2026-05-04"),
                        BILL,
                        Money.usd("0.66"),
                        text("Too small to collect."),
                        null,
                        List.of(plain(Account.OUTSTANDING, Account.WRITTEN_OFF, "0.66"))));
    }
}
