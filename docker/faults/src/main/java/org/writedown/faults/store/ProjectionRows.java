package org.writedown.faults.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that a rebuild makes anew: those whose rows belong to a generation. */
final class ProjectionRows {

    private static final String GENERATION = "generation";

    /** Has a generation too, and is no row of a view's. */
    private static final List<String> BOOKKEEPING = List.of("projection_view", "parked_case");

    /** A generation of a table, where the database keeps each apart: its rows are the table's too. */
    private static final Predicate<String> PARTITION =
            Pattern.compile("_g\\d+$").asPredicate();

    private final JdbcClient jdbc;

    ProjectionRows(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    private List<String> tables() {
        List<String> tables = jdbc
                .sql("select table_name from information_schema.columns where lower(column_name) = ?"
                        + " and lower(table_schema) = 'public'")
                .param(GENERATION)
                .query(String.class)
                .list()
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !BOOKKEEPING.contains(name) && !PARTITION.test(name))
                .sorted()
                .toList();
        if (tables.isEmpty()) {
            throw new IllegalStateException("there are no projections to look at");
        }
        return tables;
    }

    /** Every row, without the number of its generation. */
    String dump() {
        StringBuilder dump = new StringBuilder();
        for (String table : tables()) {
            List<String> rows = new ArrayList<>(jdbc.sql("select * from " + table)
                    .query((row, n) -> line(table, row))
                    .list());
            rows.sort(null);
            rows.forEach(row -> dump.append(row).append('\n'));
        }
        return dump.toString();
    }

    private static String line(String table, ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder(table);
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            if (!row.getMetaData().getColumnLabel(i).equalsIgnoreCase(GENERATION)) {
                line.append('|').append(row.getString(i));
            }
        }
        return line.toString();
    }

    void forget() {
        tables().forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from parked_case").update();
        jdbc.sql("delete from token_entry where processor_name <> '__config'").update();
    }
}
