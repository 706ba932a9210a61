package org.writedown.cases.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.ReductionKind;

/**
 * A reduction that a later statement showed without a word.
 *
 * @param movements what it moved
 * @param attributedBy the sequence number of the event that says what earned it, once a person said so
 */
public record QuietReduction(
        List<Movement> movements, @Nullable Long attributedBy) {

    /**
     * Which one.
     *
     * @param statement the sequence number of the later statement
     * @param line absent for what the totals differed by beyond the lines
     */
    public record Id(long statement, BillId bill, @Nullable LineId line) {}

    public QuietReduction {
        movements = List.copyOf(movements);
    }

    public boolean attributed() {
        return attributedBy != null;
    }

    QuietReduction by(@Nullable Long sequence) {
        return new QuietReduction(movements, sequence);
    }

    static Map<Id, QuietReduction> shownBy(LaterStatementRecorded event, long sequence) {
        Map<Id, List<Movement>> quiet = new LinkedHashMap<>();
        for (Movement movement : event.movements()) {
            if (movement.kind() == ReductionKind.UNATTRIBUTED) {
                quiet.computeIfAbsent(new Id(sequence, event.bill(), movement.line()), id -> new ArrayList<>())
                        .add(movement);
            }
        }
        Map<Id, QuietReduction> shown = new LinkedHashMap<>();
        quiet.forEach((id, movements) -> shown.put(id, new QuietReduction(movements, null)));
        return shown;
    }
}
