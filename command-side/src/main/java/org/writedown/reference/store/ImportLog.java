package org.writedown.reference.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.writedown.reference.Edition;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionName;
import org.writedown.reference.ReferenceRefused;
import org.writedown.reference.SourceKind;

/** Writes down how imports go. */
final class ImportLog {

    /** An import that has not been heard of for so long belongs to a process that is gone. */
    private static final Duration SILENT = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    ImportLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Records that an import began, and keeps others of the same source out until it ends.
     *
     * @throws ReferenceRefused if one is under way
     */
    int begin(Upload upload, EditionName name, String statedOf, String layout, Instant at) {
        KeyHolder key = new GeneratedKeyHolder();
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        try {
            jdbc.sql("insert into ref_edition (kind, firm, hospital, label, valid_from, status, sha256, file_name,"
                            + " file_bytes, stated_of, stated_layout, imported_by, importing_firm, started_at,"
                            + " touched_at, claim) values (?, ?, ?, ?, ?, 'LOADING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            upload.kind().path(),
                            upload.scope().firm(),
                            upload.scope().hospital(),
                            name.label(),
                            name.from(),
                            upload.sha256(),
                            upload.fileName(),
                            upload.bytes(),
                            statedOf,
                            layout,
                            upload.by().name(),
                            upload.by().firm(),
                            now,
                            now,
                            claim(upload))
                    .update(key, "id");
        } catch (DuplicateKeyException e) {
            throw ReferenceRefused.busy("an import of " + upload.kind() + " is under way");
        }
        return Objects.requireNonNull(key.getKeyAs(Integer.class));
    }

    /** Imports whose process is gone; they are recorded as failed and their editions returned, to be emptied. */
    List<Edition> abandoned(Instant now) {
        OffsetDateTime before = now.minus(SILENT).atOffset(ZoneOffset.UTC);
        List<Edition> gone = jdbc.sql("select * from ref_edition where status = 'LOADING' and touched_at < ?")
                .param(before)
                .query(EditionTable::edition)
                .list();
        gone.forEach(edition -> failed(edition.id(), "the import stopped before its end", now));
        return gone;
    }

    /** Superseded long enough ago that nobody reads their rows any more. */
    List<Edition> superseded(SourceKind kind, Scope scope, Instant now) {
        return jdbc.sql("select * from ref_edition where kind = ? and firm = ? and hospital = ?"
                        + " and status = 'SUPERSEDED' and touched_at < ?")
                .params(
                        kind.path(),
                        scope.firm(),
                        scope.hospital(),
                        now.minus(SILENT).atOffset(ZoneOffset.UTC))
                .query(EditionTable::edition)
                .list();
    }

    void touched(int id, Instant at) {
        jdbc.sql("update ref_edition set touched_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void failed(int id, String reason, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("update ref_edition set status = 'FAILED', reason = ?, claim = null, ended_at = ?, touched_at = ?"
                        + " where id = ?")
                .params(reason.length() > 500 ? reason.substring(0, 500) : reason, now, now, id)
                .update();
    }

    /** From now on this edition answers, and a former one of the same first day no longer. In one transaction. */
    void serves(Edition former, Counts counts, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("update ref_edition set status = 'SUPERSEDED', touched_at = ? where kind = ? and firm = ?"
                        + " and hospital = ? and valid_from = ? and status = 'SERVING'")
                .params(
                        now,
                        former.kind().path(),
                        former.scope().firm(),
                        former.scope().hospital(),
                        former.from())
                .update();
        jdbc.sql("update ref_edition set status = 'SERVING', rows_loaded = ?, rows_rejected = ?, rows_skipped = ?,"
                        + " claim = null, ended_at = ?, touched_at = ? where id = ?")
                .params(counts.loaded(), counts.rejected(), counts.skipped(), now, now, former.id())
                .update();
    }

    void rejected(int id, List<RejectedRow> rows) {
        rows.forEach(row -> jdbc.sql("insert into ref_rejected_row (edition, line, reason) values (?, ?, ?)")
                .params(id, row.line(), row.reason())
                .update());
    }

    private static String claim(Upload upload) {
        return upload.kind().path() + "|" + upload.scope().firm() + "|"
                + upload.scope().hospital();
    }
}
