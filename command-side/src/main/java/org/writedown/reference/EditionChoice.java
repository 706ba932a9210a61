package org.writedown.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.SourceKind.Validity;

/**
 * Which of the serving editions answers for a day of service.
 *
 * @param newestFirst the serving editions of one source
 */
public record EditionChoice(List<Edition> newestFirst) {

    /** Nothing is loaded. */
    public static final EditionChoice NONE = new EditionChoice(List.of());

    public EditionChoice {
        newestFirst = List.copyOf(newestFirst);
    }

    public boolean isEmpty() {
        return newestFirst.isEmpty();
    }

    /** The newest that had begun on the day; for tables whose rows carry their own days else the oldest. */
    public Optional<Edition> on(LocalDate day) {
        if (newestFirst.isEmpty()) {
            return Optional.empty();
        }
        Validity validity = newestFirst.getFirst().kind().validity();
        if (validity == Validity.CURRENT_LIST) {
            return Optional.of(newestFirst.getFirst());
        }
        Optional<Edition> begun = newestFirst.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .findFirst();
        return validity == Validity.OF_THE_ROW ? begun.or(() -> Optional.of(newestFirst.getLast())) : begun;
    }

    /** The day from which a newer edition answers; absent while it is the newest. */
    public Optional<LocalDate> until(Edition edition) {
        int at = newestFirst.indexOf(edition);
        return at <= 0 ? Optional.empty() : Optional.of(newestFirst.get(at - 1).from());
    }

    /** Those that answer for some day of the range, and the oldest for what was before; the newest without a range. */
    public List<Edition> between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        if (first == null || last == null) {
            return List.of(newestFirst.getFirst());
        }
        List<Edition> found = new ArrayList<>();
        for (Edition edition : newestFirst) {
            boolean ended = until(edition).filter(end -> !end.isAfter(first)).isPresent();
            if (!edition.from().isAfter(last) && !ended) {
                found.add(edition);
            }
        }
        return found.isEmpty() ? List.of(newestFirst.getLast()) : List.copyOf(found);
    }
}
