package org.writedown.caselist;

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
import org.writedown.projection.TableRow;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** Each case as it stands, with what the list shows of it and can be filtered by. */
public final class CaseListTable extends ViewTable<CaseSummary> {

    private static final TableShape PROVIDERS =
            new TableShape("case_provider", List.of("case_id", "provider"), List.of());

    public CaseListTable(ViewStore store) {
        super(store, "caselist", "case_summary", CaseSummary.class, List.of("status", "opened_at", "head"), PROVIDERS);
    }

    /** A case of the list with its place in it. */
    record Listed(CaseListItem item, CaseListCursor at) {}

    /** The newest cases of a firm first. */
    List<Listed> list(FirmId firm, CaseListFilter filter, int most) {
        StringBuilder sql = new StringBuilder(
                "SELECT case_id, opened_at, head FROM case_summary s WHERE generation = " + served() + " AND firm = ?");
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
                        json().readValue(row.getString("head"), CaseListItem.class),
                        CaseListCursor.of(
                                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                                row.getString("case_id"))))
                .list();
    }

    @Override
    protected List<Object> further(ViewRow<CaseSummary> row) {
        return List.of(
                row.view().status().name(),
                row.view().opened().openedAt().atOffset(ZoneOffset.UTC),
                json().writeValueAsString(CaseListItem.of(row)));
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
