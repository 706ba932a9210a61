package org.writedown.reference.lookup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.CodeTable;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.Edition;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.published.DiagnosisRow;

/**
 * ICD-10-CM by the edition of the day. Codes leave the set only on 1 October and come also on 1 April, so an edition
 * vouches for its own codes until the next October, and for the absence of others until the next possible release: what
 * an older edition had has ended, what only a newer one has is not valid yet.
 *
 * @param rows by edition id and code, of all editions that may be asked
 */
record Diagnoses(String edition, EditionChoice editions, Map<Integer, Map<String, DiagnosisRow>> rows)
        implements CodeTable {

    @Override
    public boolean covers(Setting setting, ProviderId provider, @Nullable LocalDate on) {
        return on == null || answering(on).isPresent();
    }

    @Override
    public Standing standing(String code, LocalDate on) {
        return answering(on).map(edition -> standing(code, edition, on)).orElse(Standing.NOT_COVERED);
    }

    private Standing standing(String code, Edition edition, LocalDate on) {
        DiagnosisRow row = rows.getOrDefault(edition.id(), Map.of()).get(code);
        if (row != null) {
            return row.billable() ? Standing.VALID : Standing.HEADING;
        }
        if (!on.isBefore(nextRelease(edition.from()))) {
            return Standing.NOT_COVERED;
        }
        if (knows(code, other -> other.from().isBefore(edition.from()))) {
            return Standing.ENDED;
        }
        return knows(code, other -> other.from().isAfter(edition.from())) ? Standing.NOT_YET : Standing.UNKNOWN;
    }

    /** The edition that vouches for the day, if one does. */
    private Optional<Edition> answering(LocalDate on) {
        return editions.on(on).filter(edition -> on.isBefore(nextOctober(edition.from())));
    }

    private boolean knows(String code, Predicate<Edition> which) {
        return editions.newestFirst().stream()
                .anyMatch(edition -> which.test(edition)
                        && rows.getOrDefault(edition.id(), Map.of()).containsKey(code));
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
