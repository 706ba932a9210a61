package org.writedown.reductions;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/**
 * The reductions of each case, and beside them what reports sum up: one row in {@code reduction_entry}
 * for each reduction, one in {@code reduction_base} for each bill.
 */
public final class ReductionsTable extends ViewTable<CaseReductions> {

    public ReductionsTable(ViewStore store) {
        super(store, "case_reductions", CaseReductions.class);
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
        jdbc().sql("""
                        INSERT INTO reduction_entry (case_id, sequence, movement, firm, bill, line, kind, caused_by,
                            flag, rung, actor, amount_minor, currency, effective_on, recorded_at)
                        VALUES (:case, :sequence, :movement, :firm, :bill, :line, :kind, :causedBy,
                            :flag, :rung, :actor, :amount, :currency, :effectiveOn, :recordedAt)
                        """)
                .param("case", row.caseId().value())
                .param("sequence", reduction.sequence())
                .param("movement", reduction.movement())
                .param("firm", row.firm().value())
                .param("bill", reduction.bill().toString())
                .param("line", text(reduction.line()))
                .param("kind", reduction.kind().name())
                .param("causedBy", causedBy(reduction))
                .param("flag", text(reduction.cause().flag()))
                .param("rung", reduction.rung().name())
                .param("actor", reduction.actor().value())
                .param("amount", reduction.amount().minorUnits())
                .param("currency", reduction.amount().currency().getCurrencyCode())
                .param("effectiveOn", reduction.effectiveOn())
                .param("recordedAt", reduction.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the flag asked about; without a flag, how it was won. */
    private static String causedBy(Reduction reduction) {
        Concern concern = reduction.concern();
        return concern == null ? reduction.kind().name() : concern.name();
    }

    private void insert(ViewRow<CaseReductions> row, BillId bill, Money original) {
        Provider provider = row.view().providers().get(bill);
        jdbc().sql("""
                        INSERT INTO reduction_base (case_id, bill, firm, provider, provider_name, original_minor, currency)
                        VALUES (:case, :bill, :firm, :provider, :name, :original, :currency)
                        """)
                .param("case", row.caseId().value())
                .param("bill", bill.toString())
                .param("firm", row.firm().value())
                .param("provider", provider == null ? null : provider.id().value())
                .param("name", provider == null ? null : provider.name())
                .param("original", original.minorUnits())
                .param("currency", original.currency().getCurrencyCode())
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
