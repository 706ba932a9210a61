package org.writedown.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.CASE;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.cases.CommandRejected;
import org.writedown.cases.RandomCommands;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;

/** R14: whatever was commanded, and whenever a case was forgotten, what a process knows is the fold of what is stored. */
class KnownCasesProperties {

    private static HikariDataSource database;
    private static CommandProcess process;

    @BeforeContainer
    static void start() {
        database = TestDatabases.h2();
        process = CommandProcess.on(database);
    }

    @AfterContainer
    static void stop() {
        process.close();
        database.close();
    }

    @Property(tries = 150)
    void theKnownStateIsTheFoldOfTheStoredEvents(
            @ForAll("commands") List<CaseCommand> commands, @ForAll Random random) {
        JdbcClient.create(database).sql("delete from domain_event").update();
        process.states().forget(CASE.value());
        for (CaseCommand command : commands) {
            send(command);
            switch (random.nextInt(6)) {
                case 0 -> process.states().forget(CASE.value());
                case 1 -> assertKnownIsStored();
                default -> {}
            }
        }
        assertKnownIsStored();
    }

    @Provide
    Arbitrary<List<CaseCommand>> commands() {
        return RandomCommands.lists();
    }

    private static void send(CaseCommand command) {
        try {
            process.send(command);
        } catch (CommandRejected refused) {
            assertThat(refused.rule()).isNotEmpty();
        }
    }

    private static void assertKnownIsStored() {
        CaseState stored = process.store()
                .readEvents(CASE.value())
                .asStream()
                .map(event -> (CaseEvent) event.getPayload())
                .reduce(CaseState.initial(), CaseEvolver::evolve, (a, b) -> b);
        assertThat(process.states().of(CASE.value())).isEqualTo(stored);
    }
}
