package org.writedown.intake.remittance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Statement;

/**
 * A bill of the case that a remittance may speak of.
 *
 * @param statement the latest on record
 * @param lines as billed, under their numbers in the record
 */
public record Candidate(BillId bill, Statement statement, List<BillLine> lines) {

    public Candidate {
        lines = List.copyOf(lines);
    }

    @Nullable LocalDate firstDay() {
        return lines.stream()
                .map(BillLine::serviceFrom)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    @Nullable LocalDate lastDay() {
        return lines.stream()
                .map(line -> line.serviceTo() == null ? line.serviceFrom() : line.serviceTo())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
