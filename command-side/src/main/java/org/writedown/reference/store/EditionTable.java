package org.writedown.reference.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.reference.Edition;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionName;
import org.writedown.reference.SourceKind;

/** The record of all imports, to be read. */
public final class EditionTable {

    private static final int MOST_LISTED = 1_000;

    private final JdbcClient jdbc;

    public EditionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose rows answer, newest first. */
    public List<Edition> serving(SourceKind kind, Scope scope) {
        return jdbc.sql("select * from ref_edition where kind = ? and firm = ? and hospital = ? and status = 'SERVING'"
                        + " order by valid_from desc")
                .params(kind.path(), scope.firm(), scope.hospital())
                .query(EditionTable::edition)
                .list();
    }

    /**
     * All imports that a firm may see: the shared ones and its own, the latest first.
     *
     * @param firm empty for the operator, who sees the shared ones
     */
    public List<Edition> visibleTo(String firm) {
        return jdbc.sql("select * from ref_edition where firm in ('', ?) order by id desc limit " + MOST_LISTED)
                .param(firm)
                .query(EditionTable::edition)
                .list();
    }

    /** Of which kinds some edition answers for a firm; for nobody's firm those that all share. */
    public Set<SourceKind> servingKinds(String firm) {
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        jdbc.sql("select distinct kind from ref_edition where firm in ('', ?) and status = 'SERVING'")
                .param(firm)
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(SourceKind.of(kind).orElseThrow()));
        return kinds;
    }

    public Optional<Edition> find(int id) {
        return jdbc.sql("select * from ref_edition where id = ?")
                .param(id)
                .query(EditionTable::edition)
                .optional();
    }

    /** An ended import of the same bytes in the same place. */
    Optional<Edition> sameFile(SourceKind kind, Scope scope, String sha256) {
        return jdbc.sql("select * from ref_edition where kind = ? and firm = ? and hospital = ? and sha256 = ?"
                        + " and status in ('SERVING', 'SUPERSEDED') order by status, id desc limit 1")
                .params(kind.path(), scope.firm(), scope.hospital(), sha256)
                .query(EditionTable::edition)
                .optional();
    }

    /** The rejected rows that were listed, in the order of the file. */
    public List<RejectedRow> rejected(int id) {
        return jdbc.sql("select line, reason from ref_rejected_row where edition = ? order by line")
                .param(id)
                .query((row, number) -> new RejectedRow(row.getLong("line"), row.getString("reason")))
                .list();
    }

    static Edition edition(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Edition(
                row.getInt("id"),
                SourceKind.of(row.getString("kind")).orElseThrow(),
                new Scope(row.getString("firm"), row.getString("hospital")),
                new EditionName(row.getString("label"), row.getObject("valid_from", LocalDate.class)),
                Edition.Status.valueOf(row.getString("status")),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getString("stated_of"),
                row.getString("stated_layout"),
                row.getLong("rows_loaded"),
                row.getLong("rows_rejected"),
                row.getLong("rows_skipped"),
                row.getString("imported_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("reason"));
    }
}
