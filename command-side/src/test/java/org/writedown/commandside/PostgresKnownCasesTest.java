package org.writedown.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.cases.Samples.ORIGIN;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.writedown.cases.CaseAggregate;
import org.writedown.cases.CommandRejected;
import org.writedown.cases.Receipt;
import org.writedown.cases.Samples;
import org.writedown.cases.command.CaseFileCommand.CloseCase;
import org.writedown.cases.command.CaseFileCommand.ReopenCase;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.Sensitive;

class PostgresKnownCasesTest extends KnownCasesContract {

    @Override
    HikariDataSource emptyDatabase() {
        return TestDatabases.postgresql();
    }

    /** Each knows the case as it last saw it itself. */
    @Nested
    class TwoProcessesOnOneDatabase {

        private HikariDataSource beside;
        private CommandProcess one;
        private CommandProcess other;

        @BeforeEach
        void begin() {
            beside = TestDatabases.beside(database);
            one = CommandProcess.on(database);
            other = CommandProcess.on(beside);
            one.send(NOTE);
            other.send(NOTE);
        }

        @AfterEach
        void end() {
            one.close();
            other.close();
            beside.close();
        }

        @Test
        void anEventDecidedOnAnOldStateConflictsAndTheNextTrySeesTheNewOne() {
            assertThatThrownBy(() -> one.send(NOTE)).isInstanceOf(ConcurrencyException.class);

            assertThat(one.send(NOTE).version()).isEqualTo(4);
        }

        @Test
        void aRefusalDecidedOnAnOldStateIsNotTold() {
            tried(() -> one.send(new CloseCase(ORIGIN, Ending.WITHDRAWN, null)));
            assertThatThrownBy(() -> one.send(Samples.authorise())).isInstanceOf(CommandRejected.class);
            tried(() -> other.send(new ReopenCase(ORIGIN, Sensitive.of("There is another bill."))));

            assertThatThrownBy(() -> one.send(Samples.authorise())).isInstanceOf(StaleCase.class);
            assertThat(one.send(Samples.authorise()).version()).isEqualTo(6);
        }

        @Test
        void aVersionThatTheCallerLearntFromTheOtherProcessIsNotCalledWrong() {
            assertThatThrownBy(() -> one.send(NOTE, Map.of(CaseAggregate.EXPECTED_VERSION, 3L)))
                    .isInstanceOf(StaleCase.class);

            assertThat(one.send(NOTE, Map.of(CaseAggregate.EXPECTED_VERSION, 3L))
                            .version())
                    .isEqualTo(4);
        }

        @Test
        void nothingToDoOnAnOldStateIsNotTold() {
            tried(() -> one.send(new CloseCase(ORIGIN, Ending.WITHDRAWN, null)));
            tried(() -> other.send(new ReopenCase(ORIGIN, Sensitive.of("There is another bill."))));

            assertThatThrownBy(() -> one.send(new CloseCase(ORIGIN, Ending.WITHDRAWN, null)))
                    .isInstanceOf(StaleCase.class);
        }

        @Test
        void aCaseOpenedByTheOtherIsNotOpenedAgain() {
            one.states().forget(Samples.CASE.value());

            assertThatThrownBy(() -> one.send(Samples.openCase())).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> one.send(Samples.openCase())).isInstanceOf(CommandRejected.class);
        }

        @Test
        void bothRaceAndNothingIsLostOrDoubled() throws Exception {
            List<Future<Receipt>> sent = new ArrayList<>();
            try (var clients = Executors.newFixedThreadPool(8)) {
                for (int n = 0; n < 100; n++) {
                    CommandProcess process = n % 2 == 0 ? one : other;
                    sent.add(clients.submit(() -> tried(() -> process.send(NOTE))));
                }
            }
            List<Long> versions = new ArrayList<>();
            for (Future<Receipt> each : sent) {
                versions.add(each.get().version());
            }

            assertThat(versions).doesNotHaveDuplicates().hasSize(100);
            assertThat(one.store().lastSequenceNumberFor(Samples.CASE.value())).contains(102L);
        }

        /** As HTTP does it, but without an end. */
        private Receipt tried(Callable<Receipt> command) {
            while (true) {
                try {
                    return command.call();
                } catch (ConcurrencyException lost) {
                    Thread.onSpinWait();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
