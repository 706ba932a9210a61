package org.writedown.reference.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.Dialect;
import org.writedown.reference.Edition;
import org.writedown.reference.EditionName;
import org.writedown.reference.EditionRules;
import org.writedown.reference.ReferenceRefused;
import org.writedown.reference.published.RowSink.Stated;
import org.writedown.reference.published.Unpacking;

/** Loads files: whole or not at all. Until an edition is whole its rows answer nothing, and the former one serves. */
public final class ReferenceImports {

    private static final int DELETED_AT_ONCE = 50_000;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final EditionTable editions;
    private final ImportLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final long mostUnpacked;

    /** @param mostUnpacked how many bytes a file may unpack to */
    public ReferenceImports(
            DataSource database,
            EditionTable editions,
            TransactionTemplate transaction,
            Clock clock,
            long mostUnpacked) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.editions = editions;
        this.log = new ImportLog(jdbc);
        this.transaction = transaction;
        this.clock = clock;
        this.mostUnpacked = mostUnpacked;
    }

    /**
     * What an import came to.
     *
     * @param fresh false if the very file was loaded before and nothing was done
     */
    public record Imported(Edition edition, boolean fresh, List<RejectedRow> rejected) {}

    /**
     * Loads a file.
     *
     * @throws ReferenceRefused if it is not taken; nothing has changed then
     */
    public Imported load(Upload upload) throws IOException {
        return load(upload, KindTable.of(upload.kind()));
    }

    private <R> Imported load(Upload upload, KindTable<R> table) throws IOException {
        Optional<Edition> same = editions.sameFile(upload.kind(), upload.scope(), upload.sha256());
        if (same.isPresent()) {
            EditionRules.notSuperseded(same.get());
            return new Imported(same.get(), false, editions.rejected(same.get().id()));
        }
        Heading heading = Heading.of(upload, table.reader(), mostUnpacked);
        EditionName name = EditionRules.name(
                upload.kind(), upload.name(), heading.get(Stated.FROM), heading.get(Stated.OF), heading.table());
        List<Edition> serving = editions.serving(upload.kind(), upload.scope());
        EditionRules.notOlder(upload.kind(), name, serving);
        tidy(upload);
        int id =
                log.begin(upload, name, heading.text(Stated.OF, 200), heading.text(Stated.LAYOUT, 40), clock.instant());
        try {
            fill(upload, table, id, serving);
        } catch (ReferenceRefused refused) {
            giveUp(id, table, refused.reason());
            throw refused;
        } catch (IOException | SQLException | RuntimeException e) {
            giveUp(id, table, "the import failed: " + e.getClass().getSimpleName());
            throw e instanceof SQLException sql ? new LoadFailed(sql) : rethrown(e);
        }
        return new Imported(editions.find(id).orElseThrow(), true, editions.rejected(id));
    }

    private <R> void fill(Upload upload, KindTable<R> table, int id, List<Edition> serving)
            throws IOException, SQLException {
        try (RowWriter<R> writer = table.opening().open(database, id)) {
            Loading<R> loading = new Loading<>(writer, () -> log.touched(id, clock.instant()));
            List<String> tables = new ArrayList<>();
            Unpacking.each(upload.file(), upload.fileName(), upload.kind()::isMember, mostUnpacked, (name, in) -> {
                tables.add(name);
                table.reader().read(name, in, loading);
            });
            writer.finish();
            Counts counts = loading.counts();
            EditionRules.mostlyRead(
                    counts.loaded(),
                    counts.rejected(),
                    loading.listed().stream()
                            .map(row -> "line " + row.line() + " " + row.reason())
                            .findFirst());
            if (!upload.smaller()) {
                EditionRules.notOnePartOfSeveral(upload.kind(), tables);
                EditionRules.notMuchSmaller(counts.loaded(), serving);
            }
            Edition edition = editions.find(id).orElseThrow();
            transaction.executeWithoutResult(status -> {
                log.rejected(id, loading.listed());
                log.serves(edition, counts, clock.instant());
            });
        }
    }

    private static RuntimeException rethrown(Exception e) throws IOException {
        if (e instanceof IOException io) {
            throw io;
        }
        return (RuntimeException) e;
    }

    private void giveUp(int id, KindTable<?> table, String reason) {
        log.failed(id, reason, clock.instant());
        table.tables().forEach(name -> empty(name, id));
    }

    /** Removes the rows of imports that never ended, and of editions that were superseded a while ago. */
    private void tidy(Upload upload) {
        for (Edition gone : log.abandoned(clock.instant())) {
            KindTable.of(gone.kind()).tables().forEach(name -> empty(name, gone.id()));
        }
        for (Edition former : log.superseded(upload.kind(), upload.scope(), clock.instant())) {
            KindTable.of(former.kind()).tables().forEach(name -> empty(name, former.id()));
        }
    }

    /** In portions on H2, whose undo log of one large deletion would be as large. */
    private void empty(String table, int edition) {
        boolean portions = Dialect.of(database) == Dialect.H2;
        String sql = "delete from " + table + " where edition = ?"
                + (portions ? " fetch first " + DELETED_AT_ONCE + " rows only" : "");
        int deleted;
        do {
            deleted = jdbc.sql(sql).param(edition).update();
        } while (portions && deleted == DELETED_AT_ONCE);
    }
}
