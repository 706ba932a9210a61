package org.writedown.cases.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.IntakeCommand.RecordLaterStatement;
import org.writedown.cases.rules.BalanceNeverBelowZero;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.LineState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.LineDifference.Kind;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Statement;

/**
 * Compares a later statement with the record, line by line. What is asked less than the record says,
 * and nobody explained, is an unattributed reduction; what is asked more is a late charge. The
 * baseline of earlier statements is never touched.
 */
final class StatementComparison {

    /** What makes two lines the same service; the charge is what may differ. */
    private record Service(
            @Nullable RevenueCode revenue,
            @Nullable ProcedureCode code,
            @Nullable LocalDate on,
            BigDecimal units) {}

    private final BillState bill;
    private final Statement statement;
    private final List<LineDifference> differences = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private BillState running;

    private StatementComparison(BillState bill, Statement statement) {
        this.bill = bill;
        this.statement = statement;
        this.running = bill;
    }

    static StatementComparison of(BillState bill, Statement statement) {
        StatementComparison comparison = new StatementComparison(bill, statement);
        comparison.compareLines();
        comparison.compareTotals();
        return comparison;
    }

    Decision decide(CaseFile file, RecordLaterStatement c) {
        Money taken = Money.sum(
                statement.statedTotal().currency(),
                movements.stream().map(Movement::reduction).toList());
        var enough = new BalanceNeverBelowZero(bill, taken, bill.relievable());
        return Decision.provided(List.of(enough), () -> {
            CaseEvent recorded = new IntakeEvent.LaterStatementRecorded(
                    c.origin(), bill.id(), statement, List.copyOf(differences), List.copyOf(movements));
            List<CaseEvent> events = new ArrayList<>(List.of(recorded));
            events.addAll(Printed.on(bill, c));
            events.addAll(Overreach.after(file, recorded, bill.id()));
            return new Decision.Accepted(events);
        });
    }

    /** What makes two lines the same service under another code. */
    private record Place(
            @Nullable RevenueCode revenue, @Nullable LocalDate on, BigDecimal units) {}

    private void compareLines() {
        Map<Service, Deque<Integer>> known = new HashMap<>();
        bill.lines().forEach((number, line) -> known.computeIfAbsent(service(line), s -> new ArrayDeque<>())
                .add(number));
        List<BillLine> unknown = new ArrayList<>();
        for (BillLine line : statement.lines()) {
            Deque<Integer> same = known.getOrDefault(service(LineState.of(line)), new ArrayDeque<>());
            if (same.isEmpty()) {
                unknown.add(line);
            } else {
                matched(new LineId(bill.id(), same.removeFirst()), line);
            }
        }
        List<Integer> left =
                known.values().stream().flatMap(Deque::stream).sorted().toList();
        recodedOrAdded(unknown, left).forEach(this::vanished);
    }

    /**
     * A new line in the place of one that is gone is that line under another code, if there is only one
     * such pair; anything less clear stays a line that vanished and one that was added.
     *
     * @return the lines that are still left
     */
    private List<Integer> recodedOrAdded(List<BillLine> unknown, List<Integer> left) {
        List<Integer> gone = new ArrayList<>(left);
        int next = bill.lines().isEmpty() ? 1 : bill.lines().lastKey() + 1;
        for (BillLine line : unknown) {
            List<Integer> candidates = gone.stream()
                    .filter(number -> line(number).charge().isPositive())
                    .filter(number -> place(line(number).billed()).equals(place(line)))
                    .toList();
            long rivals = unknown.stream()
                    .filter(other -> place(other).equals(place(line)))
                    .count();
            if (candidates.size() == 1 && rivals == 1) {
                gone.remove(candidates.getFirst());
                recoded(new LineId(bill.id(), candidates.getFirst()), line);
            } else {
                added(new LineId(bill.id(), next++), line);
            }
        }
        return gone;
    }

    private void recoded(LineId id, BillLine line) {
        Money before = line(id.number()).charge();
        differences.add(new LineDifference(id, line.number(), Kind.RECODED, before, line.charge()));
        change(id, line.charge().minus(before));
    }

    private static Place place(BillLine line) {
        return new Place(line.revenue(), line.serviceFrom(), line.units().stripTrailingZeros());
    }

    private void added(LineId id, BillLine line) {
        differences.add(new LineDifference(id, line.number(), Kind.ADDED, null, line.charge()));
        if (bill.itemised()) {
            change(id, line.charge());
        }
    }

    private void matched(LineId id, BillLine line) {
        Money before = line(id.number()).charge();
        Money after = line.charge();
        if (!before.equals(after)) {
            Kind kind = after.compareTo(before) < 0 ? Kind.CHARGE_FELL : Kind.CHARGE_ROSE;
            differences.add(new LineDifference(id, line.number(), kind, before, after));
            change(id, after.minus(before));
        }
    }

    private void vanished(int number) {
        Money before = line(number).charge();
        LineId id = new LineId(bill.id(), number);
        if (before.isPositive()) {
            differences.add(new LineDifference(id, null, Kind.VANISHED, before, null));
            change(id, before.negated());
        }
    }

    /** What the totals differ by beyond the lines: a summary followed by its itemised bill, or lines that do not sum. */
    private void compareTotals() {
        change(null, beyondLines(statement).minus(beyondLines(bill.latest())));
    }

    private Money beyondLines(Statement stated) {
        return bill.itemised() ? stated.unitemised() : stated.statedTotal();
    }

    private void change(@Nullable LineId line, Money difference) {
        List<Movement> change = List.of();
        if (difference.isPositive()) {
            change = List.of(Movement.of(Account.BILLED, Account.OUTSTANDING, difference, bill.id(), line));
        } else if (difference.isNegative()) {
            Cause cause = Cause.document(statement.source().document());
            change = Relief.reduction(running, line, difference.negated(), ReductionKind.UNATTRIBUTED, cause)
                    .movements();
        }
        movements.addAll(change);
        running = running.moved(change);
    }

    private LineState line(int number) {
        return bill.line(number).orElseThrow();
    }

    private static Service service(LineState line) {
        BillLine billed = line.billed();
        return new Service(
                billed.revenue(),
                line.code(),
                billed.serviceFrom(),
                billed.units().stripTrailingZeros());
    }
}
