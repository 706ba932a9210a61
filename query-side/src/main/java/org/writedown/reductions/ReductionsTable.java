package org.writedown.reductions;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reductions of each case, and beside them what reports sum up: one row in {@code reduction_entry}
 * for each reduction, one in {@code reduction_base} for each bill.
 */
public final class ReductionsTable extends ViewTable<CaseReductions> {

    public ReductionsTable(JdbcClient jdbc, JsonMapper json) {
        super(jdbc, json, "case_reductions", CaseReductions.class);
    }

    @Override
    protected void saveDetails(Optional<ViewRow<CaseReductions>> before, ViewRow<CaseReductions> after) {
        long known = before.map(ViewRow::lastSequence).orElse(-1L);
        after.view().reductions().stream()
                .filter(reduction -> reduction.sequence() > known)
                .forEach(reduction -> insert(after, reduction));
        for (BillId bill : after.view().money().bills().keySet()) {
            Money original = original(after.view(), bill);
            Optional<Money> stored = before.filter(
                            row -> row.view().money().bills().containsKey(bill))
                    .map(row -> original(row.view(), bill));
            if (stored.isEmpty()) {
                insert(after, bill, original);
            } else if (!stored.get().equals(original)) {
                update(after, bill, original);
            }
        }
    }

    @Override
    protected void clearDetails() {
        jdbc().sql("DELETE FROM reduction_entry").update();
        jdbc().sql("DELETE FROM reduction_base").update();
    }

    private void insert(ViewRow<CaseReductions> row, Reduction reduction) {
        jdbc().sql("INSERT INTO reduction_entry (case_id, sequence, movement, firm, bill, line, kind, caused_by, flag,"
                        + " rung, actor, amount_minor, currency, effective_on, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.caseId().value(),
                        reduction.sequence(),
                        reduction.movement(),
                        row.firm().value(),
                        reduction.bill().toString(),
                        text(reduction.line()),
                        reduction.kind().name(),
                        causedBy(reduction),
                        text(reduction.cause().flag()),
                        reduction.rung().name(),
                        reduction.actor().value(),
                        reduction.amount().minorUnits(),
                        reduction.amount().currency().getCurrencyCode(),
                        reduction.effectiveOn(),
                        reduction.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the flag asked about; without a flag, how it was won. */
    private static String causedBy(Reduction reduction) {
        Concern concern = reduction.concern();
        return concern == null ? reduction.kind().name() : concern.name();
    }

    private void insert(ViewRow<CaseReductions> row, BillId bill, Money original) {
        Provider provider = row.view().providers().get(bill);
        jdbc().sql("INSERT INTO reduction_base (case_id, bill, firm, provider, provider_name, original_minor, currency)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.caseId().value(),
                        bill.toString(),
                        row.firm().value(),
                        provider == null ? null : provider.id().value(),
                        provider == null ? null : provider.name(),
                        original.minorUnits(),
                        original.currency().getCurrencyCode())
                .update();
    }

    private void update(ViewRow<CaseReductions> row, BillId bill, Money original) {
        jdbc().sql("UPDATE reduction_base SET original_minor = ? WHERE case_id = ? AND bill = ?")
                .params(original.minorUnits(), row.caseId().value(), bill.toString())
                .update();
    }

    private static Money original(CaseReductions view, BillId bill) {
        return view.money().bill(bill).original();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
