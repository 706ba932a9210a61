package org.writedown.projection.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.projection.Projection;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewStore;

/**
 * Each generation of a table is a partition of it. New rows are written into one that no question looks into,
 * and old ones go with their partition, whole: no row is deleted, and nothing is left for the vacuum.
 */
final class Partitions implements GenerationSpace {

    private static final Logger LOG = LoggerFactory.getLogger(Partitions.class);

    /**
     * A partition is dropped when nobody reads the table; who comes while the drop waits, waits behind it, and
     * so it waits no longer than a reader may.
     */
    private static final String PATIENCE = "SET LOCAL lock_timeout TO '100ms'";

    /** The column that the rows of cases have, and rows that stay as they are have not. */
    private static final String MOVING = "last_seq";

    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final ViewStore store;
    private final TransactionTemplate transaction;

    Partitions(ViewStore store) {
        this.store = store;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
    }

    /** Beyond those that are left from earlier: one of them may be read for some time yet. */
    @Override
    public long next(Projection<?> projection, long served) {
        return 1
                + projection.tables().stream()
                        .flatMap(table -> generations(table).stream())
                        .reduce(served, Math::max);
    }

    /**
     * To attach a table locks out nobody; to create it as a partition would lock out every reader. It is attached while
     * it is empty: to make the indexes of a full one takes a transaction as long as the table, and as long as that
     * the feed would stand still.
     */
    @Override
    public String make(TableShape table, long generation) {
        String name = table.partition(generation);
        transaction.executeWithoutResult(status -> {
            execute("SET LOCAL synchronous_commit TO off");
            execute("CREATE TABLE " + name + " (LIKE " + table.name() + " INCLUDING STORAGE)" + room(table));
            execute("ALTER TABLE " + table.name() + " ATTACH PARTITION " + name + " FOR VALUES IN (" + generation
                    + ")");
        });
        return name;
    }

    /** In its pages, for rows that move with every event. */
    private static String room(TableShape table) {
        return table.columns().contains(MOVING) ? " WITH (fillfactor = 70)" : "";
    }

    @Override
    public void clearOthers(Projection<?> projection, long kept, boolean patient) {
        List<String> others = projection.tables().stream()
                .flatMap(table -> generations(table).stream()
                        .filter(generation -> generation != kept)
                        .map(table::partition))
                .toList();
        if (!others.isEmpty()) {
            drop(String.join(", ", others), patient ? TRIES : 1);
        }
    }

    /** All tables of a view in one transaction: that something was dropped waits for the disk, whatever is set. */
    private void drop(String names, int tries) {
        for (int tried = 1; !dropped(names); tried++) {
            if (tried >= tries || Thread.currentThread().isInterrupted()) {
                LOG.info("{} is being read; the next rebuild clears it away", names);
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean dropped(String names) {
        try {
            transaction.executeWithoutResult(status -> {
                execute(PATIENCE);
                execute("SET LOCAL synchronous_commit TO off");
                execute("DROP TABLE " + names);
            });
            return true;
        } catch (PessimisticLockingFailureException e) {
            return false;
        }
    }

    private List<Long> generations(TableShape table) {
        return store.jdbc()
                .sql("SELECT CAST(substring(c.relname FROM ?) AS bigint) FROM pg_inherits i"
                        + " JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = CAST(? AS regclass) ORDER BY 1")
                .params(table.name() + "_g(\\d+)$", table.name())
                .query(Long.class)
                .list();
    }

    private void execute(String sql) {
        store.template().execute(sql);
    }
}
