package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.writedown.projection.Happenings.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.balance.BalanceTable;
import org.writedown.balance.BalanceView;
import org.writedown.balance.CaseBalance;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;

/** What the rows of every view promise, on every database that they are kept in. */
abstract class ViewStorageContract {

    private Views views;

    abstract DataSource database();

    @BeforeEach
    void open() {
        views = new Views(database());
        views.clear();
    }

    @Test
    void aRowReadBackIsTheFoldOfItsEvents() {
        History history = Histories.emergencyRoom();
        views.project(history.events());

        views.all.forEach(projection -> assertReadsBack(projection, history));
    }

    private static <V> void assertReadsBack(Projection<V> projection, History history) {
        ViewTable<V> table = projection.table();
        ViewRow<V> folded = history.fold(projection.view());
        ViewRow<V> found = table.find(history.caseId()).orElseThrow();

        assertThat(found.lastSequence()).isEqualTo(folded.lastSequence());
        assertThat(found.firm()).isEqualTo(folded.firm());
        assertThat(table.kept(found.view())).as(projection.name()).isEqualTo(table.kept(folded.view()));
        assertThat(table.moving(found)).as(projection.name()).isEqualTo(table.moving(folded));
    }

    @Test
    void rowsDoNotDependOnHowEventsWereBatched() {
        views.project(Histories.emergencyRoom().events());
        Map<String, List<Map<String, Object>>> atOnce = views.rows();

        views.clear();
        Histories.emergencyRoom().events().forEach(event -> views.project(List.of(event)));

        assertThat(views.rows()).isEqualTo(atOnce);
        assertThat(atOnce.get("reduction_entry")).hasSize(4);
    }

    @Test
    void anEventAlreadyAppliedIsSkipped() {
        History history = Histories.emergencyRoom();
        views.project(history.events());
        Map<String, List<Map<String, Object>>> once = views.rows();

        views.project(history.events().subList(10, 18));

        assertThat(views.rows()).isEqualTo(once);
    }

    @Test
    void aGapParksTheCaseInEveryViewAndWhatCameBeforeItIsKept() {
        List<RecordedEvent> events = new ArrayList<>(Histories.emergencyRoom().events());
        events.remove(3);
        views.project(events);

        assertThat(new BalanceTable(views.store)
                        .version(Histories.emergencyRoom().caseId()))
                .isEqualTo(3);
        assertThat(views.store
                        .jdbc()
                        .sql("SELECT failed_sequence, cause, explanation FROM parked_case ORDER BY view_name")
                        .query((row, number) -> tuple(row.getLong(1), row.getString(2), row.getString(3)))
                        .list())
                .hasSize(views.all.size())
                .containsOnly(tuple(3L, SequenceGap.class.getName(), "case case-er: event 3 was expected, not 4"));
    }

    @Test
    void aParkedCaseWaitsAndWhatComesForItIsNotFolded() {
        List<RecordedEvent> events = Histories.emergencyRoom().events();
        views.project(events.subList(0, 3));
        views.project(events.subList(4, 6));
        views.project(events.subList(3, 18));

        assertThat(new BalanceTable(views.store)
                        .version(Histories.emergencyRoom().caseId()))
                .isEqualTo(3);
    }

    @Test
    void aRowThatAnotherWroteMeanwhileIsNotOverwritten() {
        History history = Histories.emergencyRoom();
        ViewTable<CaseBalance> table = new BalanceTable(views.store);
        views.project(history.events().subList(0, 3));
        Optional<ViewRow<CaseBalance>> stale = table.find(history.caseId());
        views.project(history.events());
        ViewRow<CaseBalance> fold = history.fold(new BalanceView());

        assertThatThrownBy(() -> write(table, new ViewChange<>(stale, fold)))
                .isInstanceOf(ViewConflict.class)
                .hasMessage("1 of 1 rows of case_balance are not as they were read");
        assertThatThrownBy(() -> write(table, new ViewChange<>(Optional.empty(), fold)))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    private <V> void write(ViewTable<V> table, ViewChange<V> change) {
        RowWrites writes = RowWrites.into(views.store);
        table.rows().write(1, List.of(change), writes);
        writes.flush();
    }

    /** Each process remembers the rows that it wrote last. */
    @Test
    void aCaseThatTwoProcessesTakeFurtherInTurnsIsFoldedAsOne() {
        List<RecordedEvent> events = Histories.emergencyRoom().events();
        views.project(events);
        Map<String, List<Map<String, Object>>> atOnce = views.rows();
        views.clear();

        Views other = new Views(database());
        for (int i = 0; i < events.size(); i++) {
            (i % 5 < 2 ? views : other).project(List.of(events.get(i)));
        }

        assertThat(views.rows()).isEqualTo(atOnce);
    }

    @Test
    void whatWasRolledBackIsNotRemembered() {
        List<RecordedEvent> events = Histories.emergencyRoom().events();
        views.project(events);
        Map<String, List<Map<String, Object>>> atOnce = views.rows();
        views.clear();
        views.project(events.subList(0, 4));

        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(views.store.dataSource()));
        transaction.executeWithoutResult(status -> {
            views.project(events.subList(4, 9));
            status.setRollbackOnly();
        });
        views.project(events.subList(4, 18));

        assertThat(views.rows()).isEqualTo(atOnce);
    }

    /** PostgreSQL has no text with a NUL in it; one from a file must not stop the views of everybody. */
    @Test
    void aNameThatNoColumnTakesIsKeptAsNearAsCanBe() {
        Provider strange = new Provider(new ProviderId("1234567893"), "Example\u0000General");
        History history = new History("case-strange", History.FIRM)
                .then(opened())
                .then(uploaded(1, strange, billed(1, "99285", "100.00")));

        views.project(history.events());

        assertThat(views.rows().get("reduction_base"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("provider_name")).isEqualTo("Example\uFFFDGeneral"));
        assertThat(new BalanceTable(views.store)
                        .find(history.caseId())
                        .orElseThrow()
                        .view()
                        .providers())
                .containsValue(strange);
    }

    @Test
    void casesDoNotTouchEachOther() {
        History other = Histories.compounding("case-other", new FirmId("firm-2"));
        views.project(other.events());
        Map<String, List<Map<String, Object>>> alone = views.rows();

        views.project(Histories.emergencyRoom().events());

        views.rows().forEach((table, rows) -> assertThat(rows).as(table).containsAll(alone.get(table)));
    }

    @Test
    void personalDataStandsOnlyWhereItsPlaceIs() {
        views.project(Histories.emergencyRoom().events());

        String everything = views.rows().toString();
        assertThat(everything).contains("{\"clear\":\"Ada Lovelace\"}");
        assertThat(everything.replace("{\"clear\":\"Ada Lovelace\"}", "")).doesNotContain("Lovelace");
    }
}
