package org.writedown.reference.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.writedown.reference.ReferenceRefused;

/**
 * Rows of a plain table.
 *
 * @param <R> the rows
 */
final class KeyedRows<R> implements RowWriter<R> {

    /** Far more than any code system has; their keys are remembered during an import to find doubled rows. */
    private static final int MOST_KEYS = 500_000;

    private final int edition;
    private final Function<R, String> key;
    private final Function<R, Object[]> values;
    private final BulkInsert insert;
    private final Set<String> keys = new HashSet<>();

    /** @param key what may stand once in an edition; always empty where any row may be repeated */
    KeyedRows(
            DataSource database,
            int edition,
            String table,
            List<String> columns,
            Function<R, String> key,
            Function<R, Object[]> values)
            throws SQLException {
        this.edition = edition;
        this.key = key;
        this.values = values;
        List<String> all = new ArrayList<>(columns);
        all.addFirst("edition");
        this.insert = BulkInsert.into(database, table, all);
    }

    @Override
    public boolean add(R row) throws SQLException {
        String own = key.apply(row);
        if (!own.isEmpty() && !keys.add(own)) {
            return false;
        }
        if (keys.size() > MOST_KEYS) {
            throw ReferenceRefused.tooLarge("this kind of file has at most " + MOST_KEYS + " codes");
        }
        Object[] columns = values.apply(row);
        Object[] all = new Object[columns.length + 1];
        all[0] = edition;
        System.arraycopy(columns, 0, all, 1, columns.length);
        insert.add(all);
        return true;
    }

    @Override
    public void finish() throws SQLException {
        insert.finish();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
