package org.writedown.caselist;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Provider;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** Each case as it stands, with what the list shows of it and can be filtered by. */
public final class CaseListTable extends ViewTable<CaseSummary> {

    public CaseListTable(ViewStore store) {
        super(store, "case_summary", CaseSummary.class);
    }

    /** A case of the list with its place in it. */
    record Listed(CaseListItem item, CaseListCursor at) {}

    /** The newest cases of a firm first. */
    List<Listed> list(FirmId firm, CaseListFilter filter, int most) {
        StringBuilder sql = new StringBuilder("SELECT case_id, opened_at, head FROM case_summary s WHERE firm = ?");
        List<Object> values = new ArrayList<>(List.of(firm.value()));
        filter.status().ifPresent(status -> {
            sql.append(" AND status = ?");
            values.add(status.name());
        });
        filter.provider().ifPresent(provider -> {
            sql.append(" AND EXISTS (SELECT 1 FROM case_provider p WHERE p.case_id = s.case_id AND p.provider = ?)");
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
    protected Map<String, Object> columns(ViewRow<CaseSummary> row) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("status", row.view().status().name());
        columns.put("opened_at", row.view().opened().openedAt().atOffset(ZoneOffset.UTC));
        columns.put("head", json().writeValueAsString(CaseListItem.of(row)));
        return columns;
    }

    @Override
    protected void saveDetails(Optional<ViewRow<CaseSummary>> before, ViewRow<CaseSummary> after) {
        List<Provider> known =
                before.map(row -> CaseListItem.of(row).providers()).orElse(List.of());
        CaseListItem.of(after).providers().stream()
                .map(Provider::id)
                .distinct()
                .filter(id -> known.stream().noneMatch(provider -> provider.id().equals(id)))
                .forEach(id -> jdbc().sql("INSERT INTO case_provider (case_id, provider) VALUES (?, ?)")
                        .params(after.caseId().value(), id.value())
                        .update());
    }

    @Override
    protected void clearDetails() {
        jdbc().sql("DELETE FROM case_provider").update();
    }
}
