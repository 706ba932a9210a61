package org.writedown.cases;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.writedown.cases.command.AccountCommand;
import org.writedown.cases.command.Attribution;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.CaseFileCommand;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.RecordCommand;
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

/** Commands by chance to one case that is open, has a bill, two flags and an inquiry about them. */
public final class RandomCommands {

    private RandomCommands() {}

    /** So many that most come upon a case that is already in some state. */
    public static Arbitrary<List<CaseCommand>> lists() {
        return command().list().ofMinSize(5).ofMaxSize(40).map(RandomCommands::opened);
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
}
