package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.B1;
import static org.writedown.cases.Samples.F1;
import static org.writedown.cases.Samples.LATER;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.Q1;
import static org.writedown.cases.Samples.usd;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.writedown.cases.command.AccountCommand;
import org.writedown.cases.command.Attribution;
import org.writedown.cases.command.AuditCommand;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.CaseFileCommand;
import org.writedown.cases.command.FlagCommand;
import org.writedown.cases.command.InquiryCommand;
import org.writedown.cases.command.NegotiationCommand;
import org.writedown.cases.command.RecordCommand;
import org.writedown.cases.decision.Decision;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;

/**
 * Every command in every state of a case. {@code +} is accepted with events, {@code 0} changes
 * nothing, anything else is the rule that refuses. A command without a row fails the build.
 */
class StateTimesCommandTest {

    private static final Sensitive<String> BECAUSE = Sensitive.of("Because.");
    private static final OfferId O1 = new OfferId(1);
    private static final PaymentTerms TERMS = new PaymentTerms(LATER, 1);

    /** Columns: not opened | opened | flagged, asked and offered | settled | ended. */
    private static final List<String> STATES = List.of("not opened", "opened", "in negotiation", "settled", "ended");

    private static final String NONE = "case-must-exist";
    private static final String OVER = "case-must-be-open";

    private static final Map<CaseCommand, List<String>> TABLE = table();

    private static Map<CaseCommand, List<String>> table() {
        Map<CaseCommand, List<String>> t = new LinkedHashMap<>();
        t.put(
                Samples.openCase(),
                List.of("+", "case-opens-once", "case-opens-once", "case-opens-once", "case-opens-once"));
        t.put(Samples.authorise(), List.of(NONE, "+", "0", "0", OVER));
        t.put(new CaseFileCommand.RevokeAuthorisation(ORIGIN, BECAUSE), List.of(NONE, "0", "+", "+", OVER));
        t.put(
                new CaseFileCommand.CloseCase(ORIGIN, Ending.SETTLED, null),
                List.of(
                        NONE,
                        "case-ends-only-paid-settled-written-off-or-withdrawn",
                        "case-ends-only-paid-settled-written-off-or-withdrawn",
                        "+",
                        "0"));
        t.put(
                new CaseFileCommand.ReopenCase(ORIGIN, BECAUSE),
                List.of(
                        NONE,
                        "reopening-needs-an-ended-case",
                        "reopening-needs-an-ended-case",
                        "reopening-needs-an-ended-case",
                        "+"));
        t.put(Samples.upload(Samples.itemised("900.00", "100.00")), List.of(NONE, "+", "0", "0", OVER));
        t.put(Samples.later(Samples.itemised("900.00", "100.00", "5.00")), List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(Samples.adjudicate("1.00", "1.00"), List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(
                Samples.reverse(2),
                List.of(
                        NONE,
                        "must-exist",
                        "only-adjudications-are-reversed",
                        "only-adjudications-are-reversed",
                        OVER));
        t.put(
                Samples.attribute(2, 1, new Attribution.NotOurs(Attribution.Bearer.PROVIDER)),
                List.of(NONE, "must-exist", "must-exist", "must-exist", OVER));
        t.put(Samples.audited(Samples.found("99285")), List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(
                new AuditCommand.StateCircumstances(ORIGIN, B1, Samples.seenBefore()),
                List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(
                new AuditCommand.EnterFinding(ORIGIN, new LineId(B1, 1), Samples.found("99285"), BECAUSE),
                List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(
                new AuditCommand.FlagFinding(ORIGIN, new FindingId(9), null, null),
                List.of(NONE, "must-exist", "must-exist", "must-exist", OVER));
        t.put(
                new AuditCommand.DismissFinding(ORIGIN, new FindingId(9), BECAUSE),
                List.of(NONE, "must-exist", "must-exist", "must-exist", OVER));
        t.put(Samples.flag(2, Concern.DUPLICATE), List.of(NONE, "must-exist", "+", "bill-is-not-yet-settled", OVER));
        t.put(new FlagCommand.WithdrawFlag(ORIGIN, F1, BECAUSE), List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(Samples.ask(F1), List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(
                new InquiryCommand.LapseInquiry(ORIGIN, Q1),
                List.of(NONE, "must-exist", "inquiry-lapses-after-its-day", "inquiry-lapses-after-its-day", OVER));
        t.put(Samples.answer(), List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(
                Samples.escalate(Rung.SUPERVISOR),
                List.of(
                        NONE,
                        "must-exist",
                        "escalation-follows-an-answer-or-silence",
                        "escalation-follows-an-answer-or-silence",
                        OVER));
        t.put(offer(), List.of(NONE, "must-exist", "+", "bill-is-not-yet-settled", OVER));
        t.put(
                new NegotiationCommand.ReceiveOffer(ORIGIN, B1, OfferKind.LUMP_SUM, usd("5.00"), TERMS, LATER),
                List.of(NONE, "must-exist", "+", "bill-is-not-yet-settled", OVER));
        t.put(
                new NegotiationCommand.CounterOffer(ORIGIN, O1, OfferKind.LUMP_SUM, usd("5.00"), TERMS, LATER),
                List.of(NONE, "must-exist", "+", "bill-is-not-yet-settled", OVER));
        t.put(new NegotiationCommand.WithdrawOffer(ORIGIN, O1, BECAUSE), List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(
                new NegotiationCommand.LapseOffer(ORIGIN, O1),
                List.of(
                        NONE,
                        "must-exist",
                        "offer-lapses-after-its-last-day",
                        "offer-lapses-after-its-last-day",
                        OVER));
        t.put(Samples.settle("600.00"), List.of(NONE, "must-exist", "+", "bill-is-not-yet-settled", OVER));
        t.put(
                new AccountCommand.GrantAssistance(ORIGIN, B1, usd("5.00"), null),
                List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(Samples.pay("5.00"), List.of(NONE, "must-exist", "+", "+", "+"));
        t.put(
                new AccountCommand.RecordRefund(ORIGIN, B1, usd("5.00"), null),
                List.of(
                        NONE,
                        "must-exist",
                        "refund-comes-out-of-credit",
                        "refund-comes-out-of-credit",
                        "refund-comes-out-of-credit"));
        t.put(
                new AccountCommand.WriteOff(ORIGIN, B1, usd("5.00"), BECAUSE, null),
                List.of(NONE, "must-exist", "+", "+", OVER));
        t.put(new RecordCommand.AddNote(ORIGIN, BECAUSE), List.of(NONE, "+", "+", "+", "+"));
        t.put(
                new RecordCommand.AttachDocument(ORIGIN, Samples.LETTER, BECAUSE, "application/pdf", 10),
                List.of(NONE, "+", "+", "+", "+"));
        t.put(
                new RecordCommand.CorrectEntry(ORIGIN, 99, BECAUSE),
                List.of(
                        NONE,
                        "only-money-entries-are-corrected",
                        "only-money-entries-are-corrected",
                        "only-money-entries-are-corrected",
                        "only-money-entries-are-corrected"));
        return t;
    }

    private static NegotiationCommand.MakeOffer offer() {
        return new NegotiationCommand.MakeOffer(ORIGIN, B1, OfferKind.LUMP_SUM, usd("500.00"), TERMS, LATER);
    }

    private static Given state(String name) {
        Given negotiating = Samples.askedAboutLine1("900.00", "100.00").and(offer());
        return switch (name) {
            case "not opened" -> Given.nothing();
            case "opened" -> Given.commands(Samples.openCase());
            case "in negotiation" -> negotiating;
            case "settled" -> negotiating.and(Samples.settle("700.00"));
            default ->
                negotiating.and(Samples.settle("700.00"), new CaseFileCommand.CloseCase(ORIGIN, Ending.SETTLED, null));
        };
    }

    @TestFactory
    Stream<DynamicTest> everyCommandInEveryState() {
        return TABLE.entrySet().stream().flatMap(row -> Stream.iterate(0, i -> i < STATES.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        row.getKey().getClass().getSimpleName() + " when " + STATES.get(i), () -> assertThat(outcome(
                                        state(STATES.get(i)).when(row.getKey()).decision()))
                                .isEqualTo(row.getValue().get(i)))));
    }

    private static String outcome(Decision decision) {
        return switch (decision) {
            case Decision.Rejected rejected -> rejected.rule();
            case Decision.Accepted accepted -> accepted.events().isEmpty() ? "0" : "+";
        };
    }

    @Test
    void everyCommandHasARow() {
        Set<Class<?>> rows = TABLE.keySet().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(rows).isEqualTo(Set.copyOf(leaves(CaseCommand.class).toList()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StateTimesCommandTest::leaves)
                : Stream.of(type);
    }
}
