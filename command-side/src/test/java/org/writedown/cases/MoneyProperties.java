package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.writedown.cases.command.CaseCommand;
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
import org.writedown.contract.value.Money;

/** Properties P1 to P4 of the catalogue: whatever is commanded, no dollar is lost or won twice. */
class MoneyProperties {

    private static final Facts FACTS = new Facts(Given.TODAY);

    @Property(tries = 10_000)
    void everyPrefixOfEveryCaseIsSound(@ForAll("commands") List<CaseCommand> commands) {
        CaseState state = CaseState.initial();
        Balances total = Balances.zero(Money.USD);
        Money reduced = Money.zero(Money.USD);
        int accepted = 0;
        for (CaseCommand command : commands) {
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

    @Provide
    Arbitrary<List<CaseCommand>> commands() {
        return RandomCommands.lists();
    }
}
