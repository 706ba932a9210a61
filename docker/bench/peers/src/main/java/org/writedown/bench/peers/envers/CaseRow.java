package org.writedown.bench.peers.envers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A case as a row; Envers keeps what it was before. */
@Entity
@Audited
@SuppressWarnings("UnusedVariable") // read by Hibernate alone
class CaseRow {

    @Id
    private @Nullable String caseId;

    @Version
    private long version;

    private @Nullable String firm;
    private @Nullable String actor;
    private @Nullable LocalDate effectiveOn;
    private @Nullable String lastNote;

    /** For JPA. */
    protected CaseRow() {}

    CaseRow(String caseId, String firm, String actor) {
        this.caseId = caseId;
        this.firm = firm;
        this.actor = actor;
    }

    void note(LocalDate day, String text) {
        effectiveOn = day;
        lastNote = text;
    }
}
