package org.writedown.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.ProviderId;
import org.writedown.projection.Histories;
import org.writedown.projection.History;
import org.writedown.projection.Page;
import org.writedown.projection.Views;

/** What the list of cases promises, on every database. */
abstract class CaseListContract {

    private static final CaseListFilter ALL = new CaseListFilter(Optional.empty(), Optional.empty(), Optional.empty());

    private Views views;
    private CaseListTable table;

    abstract DataSource database();

    @BeforeEach
    void open() {
        views = new Views(database());
        views.clear();
        table = new CaseListTable(views.store);
    }

    @Test
    void showsACaseAsItStands() {
        views.project(Histories.emergencyRoom().events());

        CaseListItem item = table.list(History.FIRM, ALL, 10).getFirst().item();

        assertThat(item).isEqualTo(CaseListItem.of(Histories.emergencyRoom().fold(new CaseSummaryView())));
        assertThat(item.reduced()).isEqualTo(usd("6300.00"));
    }

    @Test
    void filtersByStatusAndProvider() {
        views.project(Histories.emergencyRoom().events());
        views.project(new History("case-open", History.FIRM).then(opened()).events());

        assertThat(ids(new CaseListFilter(Optional.of(CaseStatus.OPEN), Optional.empty(), Optional.empty())))
                .containsExactly("case-open");
        assertThat(ids(new CaseListFilter(Optional.empty(), Optional.of(HOSPITAL.id()), Optional.empty())))
                .containsExactly("case-er");
        assertThat(ids(new CaseListFilter(Optional.empty(), Optional.of(new ProviderId("nobody")), Optional.empty())))
                .isEmpty();
    }

    @Test
    void everyCaseIsOnExactlyOnePage() {
        List<String> cases =
                IntStream.range(0, 23).mapToObj(n -> "case-%02d".formatted(n)).toList();
        cases.forEach(
                id -> views.project(new History(id, History.FIRM).then(opened()).events()));

        List<String> seen = new ArrayList<>();
        Optional<CaseListCursor> after = Optional.empty();
        do {
            Page<CaseListTable.Listed> page = Page.of(
                    table.list(History.FIRM, new CaseListFilter(Optional.empty(), Optional.empty(), after), 6),
                    5,
                    last -> last.at().text());
            page.items().forEach(listed -> seen.add(listed.item().caseId().value()));
            after = Optional.ofNullable(page.next()).map(CaseListCursor::parse);
        } while (after.isPresent());

        assertThat(seen).containsExactlyElementsOf(cases);
    }

    @Test
    void noFirmSeesAnothersCases() {
        views.project(
                Histories.emergencyRoom("case-foreign", new FirmId("firm-2")).events());

        assertThat(ids(ALL)).isEmpty();
    }

    private List<String> ids(CaseListFilter filter) {
        return table.list(History.FIRM, filter, 10).stream()
                .map(listed -> listed.item().caseId())
                .map(CaseId::value)
                .toList();
    }
}
