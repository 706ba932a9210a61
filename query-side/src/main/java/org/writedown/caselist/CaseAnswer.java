package org.writedown.caselist;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Balances;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Rung;
import org.writedown.escalation.Asked;
import org.writedown.escalation.Stage;
import org.writedown.projection.ViewRow;

/**
 * A case as it now stands.
 *
 * @param version how many events this answer has in it; the next command's {@code If-Match}
 */
public record CaseAnswer(
        @JsonProperty("case") CaseId caseId,
        long version,
        CaseStatus status,
        @JsonUnwrapped Opening opening,
        Money original,
        Money outstanding,
        Money reduced,
        Instant lastActivity,
        List<Authorisation> authorisations,
        List<Bill> bills,
        List<FlagNow> flags,
        List<Asked> inquiries,
        List<OfferNow> offers) {

    /** One bill with its lines. */
    public record Bill(
            BillId bill,
            @JsonUnwrapped BillHead head,
            boolean itemised,
            Money original,
            Money outstanding,
            Rung rung,
            Stage stage,
            List<Line> lines) {}

    /**
     * One line.
     *
     * @param code the code after downgrades
     * @param charge the charge after all reductions
     * @param billed as first billed
     */
    public record Line(LineId line, @Nullable ProcedureCode code, Money charge, BillLine billed) {}

    static CaseAnswer of(ViewRow<CaseSummary> row) {
        CaseSummary summary = row.view();
        Balances balances = summary.money().total();
        return new CaseAnswer(
                row.caseId(),
                row.version(),
                summary.status(),
                summary.opened(),
                balances.original(),
                balances.outstanding(),
                summary.money().reduced(),
                summary.lastActivity(),
                summary.authorisations(),
                summary.book().bills().entrySet().stream()
                        .map(bill -> bill(summary, bill.getKey(), bill.getValue()))
                        .toList(),
                List.copyOf(summary.book().flags().values()),
                List.copyOf(summary.escalation().inquiries().values()),
                List.copyOf(summary.offers().values()));
    }

    private static Bill bill(CaseSummary summary, BillId id, BillNow bill) {
        Balances balances = summary.money().bill(id);
        return new Bill(
                id,
                bill.first(),
                bill.itemised(),
                balances.original(),
                balances.outstanding(),
                summary.escalation().rung(id),
                summary.escalation().stage(id),
                bill.lines().entrySet().stream()
                        .map(line -> line(new LineId(id, line.getKey()), line.getValue()))
                        .toList());
    }

    private static Line line(LineId id, LineNow line) {
        return new Line(id, line.code(), line.charge(), line.billed());
    }
}
