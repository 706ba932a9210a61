package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;

/** Reads as a specification: given what happened, when a command comes, then these events or this rule. */
public final class Given {

    /** The day on which every specification happens, unless it says otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<CaseEvent> history = new ArrayList<>();
    private CaseState state = CaseState.initial();
    private LocalDate today = TODAY;

    public static Given nothing() {
        return new Given();
    }

    /** A history made by commands, each of which must be accepted. */
    public static Given commands(CaseCommand... commands) {
        return new Given().and(commands);
    }

    public Given and(CaseCommand... commands) {
        for (CaseCommand command : commands) {
            Decision decision = decide(command);
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
            apply(((Decision.Accepted) decision).events());
        }
        return this;
    }

    public Given on(LocalDate day) {
        today = day;
        return this;
    }

    public Then when(CaseCommand command) {
        return new Then(decide(command));
    }

    public CaseState state() {
        return state;
    }

    public List<CaseEvent> history() {
        return history;
    }

    private Decision decide(CaseCommand command) {
        return CaseDecider.decide(state, command, new Facts(today));
    }

    private void apply(List<CaseEvent> events) {
        for (CaseEvent event : events) {
            state = CaseEvolver.evolve(state, event);
            history.add(event);
        }
    }

    /** What a command came to. */
    public record Then(Decision decision) {

        public void thenRefusedBy(String rule) {
            assertThat(decision).isInstanceOf(Decision.Rejected.class);
            assertThat(((Decision.Rejected) decision).rule()).isEqualTo(rule);
        }

        public void thenNothing() {
            assertThat(events()).isEmpty();
        }

        public List<CaseEvent> events() {
            assertThat(decision).as("%s", decision).isInstanceOf(Decision.Accepted.class);
            return ((Decision.Accepted) decision).events();
        }

        public void thenEvents(CaseEvent... events) {
            assertThat(events()).containsExactly(events);
        }
    }
}
