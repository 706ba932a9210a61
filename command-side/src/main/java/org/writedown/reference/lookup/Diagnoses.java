package org.writedown.reference.lookup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.writedown.audit.reference.CodeTable;
import org.writedown.reference.Edition;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.published.DiagnosisRow;

/**
 * ICD-10-CM by the edition of the day. Codes leave the set only on 1 October and come also on 1 April, so an edition
 * vouches for its own codes until the next October, and for the absence of others until the next possible release.
 *
 * @param rows by edition id and code, of all editions that may be asked
 */
record Diagnoses(String edition, EditionChoice editions, Map<Integer, Map<String, DiagnosisRow>> rows)
        implements CodeTable {

    @Override
    public Standing standing(String code, LocalDate on) {
        Optional<Edition> answering = editions.on(on);
        if (answering.isEmpty()) {
            return Standing.NOT_COVERED;
        }
        Edition edition = answering.get();
        DiagnosisRow row = rows.getOrDefault(edition.id(), Map.of()).get(code);
        if (!on.isBefore(nextOctober(edition.from()))) {
            return Standing.NOT_COVERED;
        }
        if (row == null) {
            return on.isBefore(nextRelease(edition.from())) ? Standing.UNKNOWN : Standing.NOT_COVERED;
        }
        return row.billable() ? Standing.VALID : Standing.HEADING;
    }

    private static LocalDate nextOctober(LocalDate from) {
        LocalDate october = LocalDate.of(from.getYear(), 10, 1);
        return from.isBefore(october) ? october : october.plusYears(1);
    }

    private static LocalDate nextRelease(LocalDate from) {
        LocalDate april = LocalDate.of(from.getYear(), 4, 1);
        return from.isBefore(april) ? april : from.getMonthValue() < 10 ? nextOctober(from) : april.plusYears(1);
    }
}
