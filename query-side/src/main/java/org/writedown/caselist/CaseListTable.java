package org.writedown.caselist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.ProviderId;
import org.writedown.projection.Column;
import org.writedown.projection.TableRow;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** Each case as it stands, with what the list shows of it and can be filtered by. */
public final class CaseListTable extends ViewTable<CaseSummary> {

    private static final TableShape PROVIDERS =
            new TableShape("case_provider", List.of(Column.text("case_id"), Column.text("provider")), List.of());

    public CaseListTable(ViewStore store) {
        super(
                store,
                CaseSummary.class,
                new Layout(
                        "caselist",
                        "case_summary",
                        List.of(Column.text("status"), Column.time("opened_at"), Column.text("head")),
                        List.of(Column.time("last_activity")),
                        List.of(PROVIDERS)));
    }

    /** A case of the list with its place in it. */
    record Listed(CaseListItem item, CaseListCursor at) {}

    /** The newest cases of a firm first. */
    List<Listed> list(FirmId firm, CaseListFilter filter, int most) {
        StringBuilder sql = new StringBuilder(
                "SELECT case_id, last_seq, opened_at, last_activity, head FROM case_summary s WHERE generation = "
                        + served() + " AND firm = ?");
        List<Object> values = new ArrayList<>(List.of(firm.value()));
        filter.status().ifPresent(status -> {
            sql.append(" AND status = ?");
            values.add(status.name());
        });
        filter.provider().ifPresent(provider -> {
            sql.append(" AND EXISTS (SELECT 1 FROM case_provider p"
                    + " WHERE p.generation = s.generation AND p.case_id = s.case_id AND p.provider = ?)");
            values.add(provider.value());
        });
        filter.after().ifPresent(after -> {
            sql.append(" AND (opened_at < ? OR (opened_at = ? AND case_id > ?))");
            OffsetDateTime openedAt = after.openedAt().atOffset(ZoneOffset.UTC);
            values.addAll(List.of(openedAt, openedAt, after.caseId().value()));
        });
        sql.append(" ORDER BY opened_at DESC, case_id FETCH FIRST ")
                .append(most)
                .append(" ROWS ONLY");
        return jdbc().sql(sql.toString())
                .params(values)
                .query((row, number) -> new Listed(
                        json().readValue(row.getString("head"), CaseListItem.class)
                                .at(row.getLong("last_seq") + 1, instant(row, "last_activity")),
                        CaseListCursor.of(instant(row, "opened_at"), row.getString("case_id"))))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected List<Object> further(ViewRow<CaseSummary> row) {
        return List.of(
                row.view().status().name(),
                row.view().opened().openedAt().atOffset(ZoneOffset.UTC),
                json().writeValueAsString(CaseListItem.of(row).at(0, Instant.EPOCH)));
    }

    @Override
    protected List<Object> moving(ViewRow<CaseSummary> row) {
        return List.of(row.view().lastActivity().atOffset(ZoneOffset.UTC));
    }

    @Override
    protected CaseSummary moved(CaseSummary kept, ResultSet row) throws SQLException {
        return kept.at(instant(row, "last_activity"));
    }

    /** When something last happened stands in a column: a note need not write all lines and flags anew. */
    @Override
    protected CaseSummary kept(CaseSummary view) {
        return view.at(Instant.EPOCH);
    }

    @Override
    protected Stream<TableRow> details(Optional<ViewRow<CaseSummary>> before, ViewRow<CaseSummary> after) {
        Set<ProviderId> known = before.map(CaseListTable::providers).orElse(Set.of());
        return providers(after).stream()
                .filter(id -> !known.contains(id))
                .map(id -> TableRow.of(PROVIDERS, after.caseId().value(), id.value()));
    }

    private static Set<ProviderId> providers(ViewRow<CaseSummary> row) {
        return row.view().book().bills().values().stream()
                .map(bill -> bill.first().provider().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
