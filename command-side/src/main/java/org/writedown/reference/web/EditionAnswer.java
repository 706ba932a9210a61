package org.writedown.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.Edition;
import org.writedown.reference.store.RejectedRow;

/**
 * One import.
 *
 * @param hospital whose prices, by the provider's id in the firm's bills; absent for shared data
 * @param skipped rows that are sound and of no use here
 * @param rejectedRows the first hundred of them; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionAnswer(
        int id,
        String kind,
        String edition,
        LocalDate from,
        @Nullable String hospital,
        String status,
        String statedOf,
        String file,
        long bytes,
        String sha256,
        long rows,
        long rejected,
        long skipped,
        String importedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable List<RejectedRow> rejectedRows) {

    static EditionAnswer of(Edition edition, @Nullable List<RejectedRow> rejectedRows) {
        String hospital = edition.scope().hospital();
        return new EditionAnswer(
                edition.id(),
                edition.kind().path(),
                edition.name().label(),
                edition.from(),
                hospital.isEmpty() ? null : hospital,
                edition.status().name(),
                edition.statedOf(),
                edition.fileName(),
                edition.fileBytes(),
                edition.sha256(),
                edition.rows(),
                edition.rejected(),
                edition.skipped(),
                edition.importedBy(),
                edition.startedAt(),
                edition.endedAt(),
                edition.reason(),
                rejectedRows);
    }
}
