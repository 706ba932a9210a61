package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.projection.Happenings.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writedown.balance.BalanceTable;
import org.writedown.balance.BalanceView;
import org.writedown.balance.CaseBalance;
import org.writedown.contract.value.FirmId;
import org.writedown.projection.Views.Kept;

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

        views.all.forEach(kept -> assertReadsBack(kept, history));
    }

    private static <V> void assertReadsBack(Kept<V> kept, History history) {
        ViewRow<V> folded = history.fold(kept.view());
        ViewRow<V> expected = new ViewRow<>(
                folded.caseId(),
                folded.firm(),
                folded.lastSequence(),
                kept.table().kept(folded.view()));
        assertThat(kept.table().find(history.caseId())).as(kept.name()).contains(expected);
    }

    @Test
    void rowsDoNotDependOnHowEventsWereBatched() {
        views.project(Histories.emergencyRoom().events());
        Map<String, List<Map<String, Object>>> atOnce = views.rows();

        views.clear();
        Histories.emergencyRoom().events().forEach(event -> views.project(List.of(event)));

        assertThat(views.rows()).isEqualTo(atOnce);
        assertThat(atOnce.get("timeline_entry")).hasSize(18);
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
    void aGapIsAnErrorAndWhatCameBeforeItIsKept() {
        List<RecordedEvent> events = Histories.emergencyRoom().events();
        BalanceTable table = new BalanceTable(views.store);
        Batch<CaseBalance> batch = new Batch<>(new BalanceView(), table, row -> {});
        events.subList(0, 3).forEach(batch::fold);

        assertThatThrownBy(() -> batch.fold(events.get(4)))
                .isInstanceOf(SequenceGap.class)
                .hasMessageContaining("case-er")
                .hasMessageContaining("event 3 was expected, not 4");
        batch.flush();

        assertThat(table.version(Histories.emergencyRoom().caseId())).isEqualTo(3);
    }

    @Test
    void aRowThatAnotherWroteMeanwhileIsNotOverwritten() {
        History history = Histories.emergencyRoom();
        BalanceTable table = new BalanceTable(views.store);
        Optional<ViewRow<CaseBalance>> none = table.find(history.caseId());
        views.project(history.events().subList(0, 3));
        Optional<ViewRow<CaseBalance>> stale = table.find(history.caseId());
        views.project(history.events());
        ViewRow<CaseBalance> fold = history.fold(new BalanceView());

        assertThatThrownBy(() -> table.save(stale, fold)).isInstanceOf(ViewConflict.class);
        assertThatThrownBy(() -> table.save(none, fold))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
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
