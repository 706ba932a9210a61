package org.writedown.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/** Where a rule writes down what it found on one bill. */
public final class Notes {

    private final ExaminedBill bill;
    private final RuleCard card;
    private final List<AuditFinding> found;
    private final String edition;

    public Notes(ExaminedBill bill, RuleCard card, List<AuditFinding> found) {
        this.bill = bill;
        this.card = card;
        this.found = found;
        this.edition = card.edition(bill);
    }

    /** One line, all of whose charge depends on the answer. */
    public void line(Grade grade, Line line, Map<String, String> facts) {
        lines(grade, List.of(line), Map.of(line, line.cents()), facts);
    }

    /** One line, of whose charge a part depends on the answer. */
    public void line(Grade grade, Line line, long cents, Map<String, String> facts) {
        lines(grade, List.of(line), Map.of(line, cents), facts);
    }

    /** A line seen beside others that explain the question. */
    public void beside(Grade grade, Line line, List<Line> others, Map<String, String> facts) {
        List<Line> all = new ArrayList<>(others.size() + 1);
        all.add(line);
        others.stream().filter(other -> other != line).forEach(all::add);
        lines(grade, all, Map.of(line, line.cents()), facts);
    }

    /**
     * @param lines the first one gives the question its name and date
     * @param cents by line, how much of its charge depends on the answer
     */
    public void lines(Grade grade, List<Line> lines, Map<Line, Long> cents, Map<String, String> facts) {
        SortedMap<LineId, Money> stakes = new TreeMap<>();
        cents.forEach((line, amount) -> {
            if (amount > 0) {
                stakes.put(line.id(), money(Math.min(amount, line.cents())));
            }
        });
        add(grade, lines, stakes, money(0), facts);
    }

    /** Dollars of the bill that are on no line in particular. */
    public void bill(Grade grade, List<Line> lines, long cents, Map<String, String> facts) {
        add(grade, lines, new TreeMap<>(), money(Math.max(0, cents)), facts);
    }

    private void add(
            Grade grade, List<Line> lines, SortedMap<LineId, Money> stakes, Money onBill, Map<String, String> facts) {
        if (grade.compareTo(card.grade()) < 0) {
            throw new IllegalStateException(card.id() + " gives at most " + card.grade() + ", not " + grade);
        }
        SortedMap<String, String> all = new TreeMap<>(facts);
        if (!lines.isEmpty()) {
            Line first = lines.getFirst();
            all.putIfAbsent("line", first.billed().label());
            LocalDate date = first.date();
            if (date != null) {
                all.putIfAbsent("date", date.toString());
            }
        }
        found.add(new AuditFinding(
                card.id(),
                String.valueOf(card.version()),
                edition,
                grade,
                card.axes(),
                card.concern(),
                bill.id(),
                lines.stream().map(Line::id).distinct().toList(),
                all,
                Question.fill(card.question(), all),
                stakes,
                onBill));
    }

    private Money money(long cents) {
        return new Money(cents, bill.statement().statedTotal().currency());
    }
}
