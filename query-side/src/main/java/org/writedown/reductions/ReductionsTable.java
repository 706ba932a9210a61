package org.writedown.reductions;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Money;
import org.writedown.projection.Column;
import org.writedown.projection.TableRow;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/**
 * The reductions of each case, and beside them what reports sum up: one row in {@code reduction_entry}
 * for each reduction, one in {@code reduction_base} for each bill.
 */
public final class ReductionsTable extends ViewTable<CaseReductions> {

    private static final TableShape ENTRIES = new TableShape(
            "reduction_entry",
            List.of(Column.text("case_id"), Column.number("sequence"), Column.small("movement")),
            List.of(
                    Column.text("firm"),
                    Column.text("bill"),
                    Column.text("line"),
                    Column.text("kind"),
                    Column.text("caused_by"),
                    Column.text("flag"),
                    Column.text("rung"),
                    Column.text("actor"),
                    Column.number("amount_minor"),
                    Column.text("currency"),
                    Column.date("effective_on"),
                    Column.time("recorded_at")));

    private static final TableShape BASES = new TableShape(
            "reduction_base",
            List.of(Column.text("case_id"), Column.text("bill")),
            List.of(
                    Column.text("firm"),
                    Column.text("provider"),
                    Column.text("provider_name"),
                    Column.number("original_minor"),
                    Column.text("currency"),
                    Column.date("uploaded_on")));

    public ReductionsTable(ViewStore store) {
        super(store, CaseReductions.class, new Layout("reductions", "case_reductions", ENTRIES, BASES));
    }

    @Override
    protected Stream<TableRow> details(Optional<ViewRow<CaseReductions>> before, ViewRow<CaseReductions> after) {
        long known = before.map(ViewRow::lastSequence).orElse(-1L);
        Stream<TableRow> entries = after.view().reductions().stream()
                .filter(reduction -> reduction.sequence() > known)
                .map(reduction -> entry(after, reduction));
        Stream<TableRow> bases = after.view().uploads().keySet().stream()
                .filter(bill -> before.isEmpty() || changed(before.get().view(), after.view(), bill))
                .map(bill -> base(after, bill));
        return Stream.concat(entries, bases);
    }

    private static boolean changed(CaseReductions before, CaseReductions after, BillId bill) {
        return !before.uploads().containsKey(bill) || !original(before, bill).equals(original(after, bill));
    }

    private static Money original(CaseReductions view, BillId bill) {
        return view.money().bill(bill).original();
    }

    private static TableRow entry(ViewRow<CaseReductions> row, Reduction reduction) {
        return TableRow.of(
                ENTRIES,
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
                reduction.recordedAt().atOffset(ZoneOffset.UTC));
    }

    /** What the flag asked about; without a flag, how it was won. */
    private static String causedBy(Reduction reduction) {
        Concern concern = reduction.concern();
        return concern == null ? reduction.kind().name() : concern.name();
    }

    private static TableRow base(ViewRow<CaseReductions> row, BillId bill) {
        Upload upload = Objects.requireNonNull(row.view().uploads().get(bill));
        Money original = original(row.view(), bill);
        return TableRow.of(
                BASES,
                row.caseId().value(),
                bill.toString(),
                row.firm().value(),
                upload.provider().id().value(),
                TableRow.text(upload.provider().name()),
                original.minorUnits(),
                original.currency().getCurrencyCode(),
                upload.on());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
