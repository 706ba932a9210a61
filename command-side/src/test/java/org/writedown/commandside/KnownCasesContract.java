package org.writedown.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.cases.Samples.CASE;
import static org.writedown.cases.Samples.ORIGIN;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.cases.CaseAggregate;
import org.writedown.cases.CommandRejected;
import org.writedown.cases.Receipt;
import org.writedown.cases.Samples;
import org.writedown.cases.VersionMismatch;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Sensitive;
import org.writedown.ledger.append.Appender;
import org.writedown.ledger.append.LedgerUnavailable;

/** What a process may believe about a case without reading it again, on every database. */
abstract class KnownCasesContract {

    static final AddNote NOTE = new AddNote(ORIGIN, Sensitive.of("Called, was put on hold."));

    HikariDataSource database;
    private final AtomicBoolean failing = new AtomicBoolean();
    private CommandProcess process;

    abstract HikariDataSource emptyDatabase();

    @BeforeEach
    void start() {
        database = emptyDatabase();
        process = CommandProcess.on(database, this::failing);
        process.send(Samples.openCase());
    }

    @AfterEach
    void stop() {
        process.close();
        database.close();
    }

    /** The ledger writes, and then nobody hears of it: whether it was written is unknown to the caller. */
    private Appender failing(Appender appender) {
        return append -> {
            if (failing.get()) {
                throw new LedgerUnavailable("the line is cut", new IllegalStateException());
            }
            appender.append(append);
        };
    }

    private CaseState stored() {
        return process.store()
                .readEvents(CASE.value())
                .asStream()
                .map(event -> (CaseEvent) event.getPayload())
                .reduce(CaseState.initial(), CaseEvolver::evolve, (a, b) -> b);
    }

    private CaseState known() {
        return process.states().of(CASE.value());
    }

    @Test
    void theKnownStateIsTheFoldOfTheStoredEvents() {
        process.send(Samples.authorise());
        process.send(Samples.upload(Samples.itemised("500.00", "120.00")));
        process.send(Samples.flag(1, Concern.LEVEL_OF_VISIT));

        assertThat(known()).isEqualTo(stored());
        process.states().forget(CASE.value());
        assertThat(known()).isEqualTo(stored());
    }

    @Test
    void aKnownCaseIsNotReadAgain() {
        JdbcClient.create(database)
                .sql("alter table domain_event rename to elsewhere")
                .update();

        assertThat(known().version()).isEqualTo(1);
    }

    @Test
    void whatFailedToBeStoredIsNotKnown() {
        failing.set(true);
        assertThatThrownBy(() -> process.send(NOTE)).isInstanceOf(LedgerUnavailable.class);
        failing.set(false);

        assertThat(known().version()).isEqualTo(1);
        assertThat(process.send(NOTE)).extracting(Receipt::before).isEqualTo(1L);
        assertThat(known()).isEqualTo(stored());
    }

    @Test
    void aRefusedCommandLeavesTheKnownStateAsItWas() {
        CaseState before = known();

        assertThatThrownBy(() -> process.send(Samples.openCase())).isInstanceOf(CommandRejected.class);
        assertThatThrownBy(() -> process.send(NOTE, Map.of(CaseAggregate.EXPECTED_VERSION, 7L)))
                .isInstanceOf(VersionMismatch.class);

        assertThat(known()).isSameAs(before);
    }

    @Test
    void aCaseThatNobodyOpenedIsRefusedAndNotKept() {
        process.states().forget(CASE.value());
        JdbcClient.create(database).sql("delete from domain_event").update();

        assertThatThrownBy(() -> process.send(NOTE))
                .isInstanceOfSatisfying(CommandRejected.class, rejected -> assertThat(rejected.rule())
                        .isEqualTo("case-must-exist"));
        assertThat(process.send(Samples.openCase()).version()).isEqualTo(1);
    }

    @Test
    void commandsThatComeTogetherToOneCaseAreDecidedOneAfterTheOther() throws Exception {
        List<Future<Receipt>> sent = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(32)) {
            for (int n = 0; n < 320; n++) {
                sent.add(clients.submit(() -> process.send(NOTE)));
            }
        }
        List<Long> versions = new ArrayList<>();
        for (Future<Receipt> one : sent) {
            versions.add(one.get().version());
        }

        assertThat(versions).doesNotHaveDuplicates().hasSize(320);
        assertThat(known()).isEqualTo(stored());
        assertThat(known().version()).isEqualTo(321);
    }
}
