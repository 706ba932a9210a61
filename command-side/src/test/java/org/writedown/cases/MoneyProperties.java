package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.writedown.cases.command.AccountCommand;
import org.writedown.cases.command.Attribution;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.CaseFileCommand;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.RecordCommand;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Balances;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;

/** Properties P1 to P4 of the catalogue: whatever is commanded, no dollar is lost or won twice. */
class MoneyProperties {

    private static final Facts FACTS = new Facts(Given.TODAY);

    @Property(tries = 10_000)
    void everyPrefixOfEveryCaseIsSound(@ForAll("commands") List<CaseCommand> commands) {
        CaseState state = CaseState.initial();
        Balances total = Balances.zero(Money.USD);
        Money reduced = Money.zero(Money.USD);
        int accepted = 0;
        for (CaseCommand command : opened(commands)) {
            if (CaseDecider.decide(state, command, FACTS) instanceof Decision.Accepted decided) {
                accepted++;
                for (CaseEvent event : decided.events()) {
                    for (Movement movement : MoneyEvent.of(event)) {
                        total = total.plus(movement);
                        reduced = reduced.plus(movement.reduction());
                        assertThat(total.sound()).as("after %s", event).isTrue();
                    }
                    state = CaseEvolver.evolve(state, event);
                }
            }
        }
        Statistics.label("accepted commands").collect(accepted / 5 * 5);
        assertStateAgrees(state, total);
        assertThat(total.billed().minus(total.outstanding())).isEqualTo(leftOutstanding(total));
        assertThat(reduced).isEqualTo(total.of(Account.REDUCED).plus(creditWon(total, reduced)));
    }

    /** The state that decides and the sum of the movements that answers are the same. */
    private static void assertStateAgrees(CaseState state, Balances total) {
        Balances decided =
                switch (state) {
                    case CaseState.NotOpened none -> Balances.zero(Money.USD);
                    case CaseState.Active active -> active.file().balances();
                    case CaseState.Ended ended -> ended.file().balances();
                };
        assertThat(decided).isEqualTo(total);
        bills(state).forEach(bill -> {
            assertThat(bill.balances().sound()).isTrue();
            bill.lines().values().forEach(line -> assertThat(line.charge().isNegative())
                    .isFalse());
        });
    }

    private static List<org.writedown.cases.state.BillState> bills(CaseState state) {
        return switch (state) {
            case CaseState.NotOpened none -> List.of();
            case CaseState.Active active -> List.copyOf(active.file().bills().values());
            case CaseState.Ended ended -> List.copyOf(ended.file().bills().values());
        };
    }

    private static Money leftOutstanding(Balances total) {
        Money left = Money.zero(Money.USD);
        for (Account account : Account.values()) {
            if (account != Account.BILLED && account != Account.OUTSTANDING) {
                left = left.plus(total.of(account));
            }
        }
        return left;
    }

    /** Reductions that landed after payment are in credit, refunded or not; assistance may be there too. */
    private static Money creditWon(Balances total, Money reduced) {
        Money beyond = reduced.minus(total.of(Account.REDUCED));
        assertThat(beyond.isNegative()).isFalse();
        assertThat(beyond.compareTo(total.of(Account.CREDIT).plus(total.of(Account.REFUNDED))))
                .isLessThanOrEqualTo(0);
        return beyond;
    }

    private static List<CaseCommand> opened(List<CaseCommand> commands) {
        List<CaseCommand> all = new ArrayList<>(List.of(
                Samples.openCase(),
                Samples.authorise(),
                Samples.upload(Samples.itemised("900.00", "250.00", "75.50")),
                Samples.flag(1, Concern.LEVEL_OF_VISIT),
                Samples.flag(2, Concern.DUPLICATE),
                Samples.ask(Samples.F1, Samples.F2)));
        all.addAll(commands);
        return all;
    }

    @Provide
    Arbitrary<List<CaseCommand>> commands() {
        return command().list().ofMinSize(5).ofMaxSize(40);
    }

    private static Arbitrary<CaseCommand> command() {
        return Arbitraries.frequencyOf(List.of(
                tuple(4, line().flatMap(n -> concern().map(c -> Samples.flag(n, c)))),
                tuple(3, flag().set().ofMinSize(1).ofMaxSize(3).map(f -> Samples.ask(f.toArray(FlagId[]::new)))),
                tuple(8, answers()),
                tuple(3, money().map(Samples::pay)),
                tuple(2, money().map(m -> new AccountCommand.RecordRefund(Samples.ORIGIN, bill(), m(m), null))),
                tuple(2, money().map(m -> new AccountCommand.GrantAssistance(Samples.ORIGIN, bill(), m(m), null))),
                tuple(
                        1,
                        money().map(m -> new AccountCommand.WriteOff(
                                Samples.ORIGIN, bill(), m(m), Sensitive.of("Goodwill."), null))),
                tuple(2, Combinators.combine(money(), money()).as(Samples::adjudicate)),
                tuple(1, money().map(Samples::settle)),
                tuple(
                        2,
                        Combinators.combine(money(), money(), money())
                                .as((a, b, c) -> Samples.later(Samples.itemised(a, b, c)))),
                tuple(3, Arbitraries.longs().between(0, 30).map(n ->
                        (CaseCommand) new RecordCommand.CorrectEntry(Samples.ORIGIN, n, Sensitive.of("A mistake.")))),
                tuple(2, Arbitraries.longs().between(3, 30).map(Samples::reverse)),
                tuple(
                        3,
                        Combinators.combine(Arbitraries.longs().between(3, 30), line(), attribution())
                                .as((statement, line, attribution) ->
                                        (CaseCommand) Samples.attribute(statement, line, attribution))),
                tuple(1, Arbitraries.of(Rung.class).map(Samples::escalate)),
                tuple(1, Arbitraries.of(Ending.class).map(e -> new CaseFileCommand.CloseCase(Samples.ORIGIN, e, null))),
                tuple(
                        2,
                        Arbitraries.just(
                                new CaseFileCommand.ReopenCase(Samples.ORIGIN, Sensitive.of("Billed again."))))));
    }

    private static net.jqwik.api.Tuple.Tuple2<Integer, Arbitrary<CaseCommand>> tuple(
            int frequency, Arbitrary<? extends CaseCommand> commands) {
        return net.jqwik.api.Tuple.of(frequency, commands.map(command -> (CaseCommand) command));
    }

    private static Arbitrary<CaseCommand> answers() {
        Arbitrary<FlagOutcome> outcome = Combinators.combine(
                        flag(), money(), Arbitraries.integers().between(0, 6))
                .as((flag, money, which) -> switch (which) {
                    case 0 -> new FlagOutcome.Downgraded(flag, ProcedureCode.of("99283"), m(money));
                    case 1 -> new FlagOutcome.Removed(flag);
                    case 2 -> new FlagOutcome.Reduced(flag, m(money));
                    case 3 -> new FlagOutcome.WithoutModifier(flag, new Modifier("25"), m(money));
                    case 4 -> new FlagOutcome.Upheld(flag);
                    case 5 -> new FlagOutcome.Documented(flag, null);
                    default -> new FlagOutcome.NoAnswer(flag);
                });
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4), outcome.list().ofMaxSize(2))
                .as((inquiry, outcomes) ->
                        Samples.answer(new InquiryId(inquiry), outcomes.toArray(FlagOutcome[]::new)));
    }

    private static Arbitrary<Attribution> attribution() {
        Arbitrary<Attribution> earned =
                flag().map(flag -> new Attribution.Earned(ReductionKind.REMOVAL, flag, null, null));
        Arbitrary<Attribution> other = Arbitraries.of(Attribution.Bearer.class).map(Attribution.NotOurs::new);
        return Arbitraries.oneOf(earned, other);
    }

    private static Arbitrary<Integer> line() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Arbitrary<FlagId> flag() {
        return Arbitraries.integers().between(1, 5).map(FlagId::new);
    }

    private static Arbitrary<Concern> concern() {
        return Arbitraries.of(Concern.LEVEL_OF_VISIT, Concern.DUPLICATE, Concern.PRICE);
    }

    private static Arbitrary<String> money() {
        return Arbitraries.longs()
                .between(0, 60_000)
                .map(cents -> new Money(cents, Money.USD).toDecimal().toPlainString());
    }

    private static Money m(String amount) {
        return Money.usd(amount);
    }

    private static BillId bill() {
        return Samples.B1;
    }
}
