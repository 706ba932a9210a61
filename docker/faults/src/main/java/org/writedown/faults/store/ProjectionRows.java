package org.writedown.faults.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that a rebuild makes anew: those of views, which say how far they are, and the rows beside them. */
final class ProjectionRows {

    private static final List<String> BESIDE =
            List.of("reduction_entry", "reduction_base", "timeline_entry", "case_provider");

    private final JdbcClient jdbc;

    ProjectionRows(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    private List<String> tables() {
        TreeSet<String> names = new TreeSet<>(BESIDE);
        jdbc.sql("select table_name from information_schema.columns where lower(column_name) = 'last_seq'"
                        + " and lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return List.copyOf(names);
    }

    String dump() {
        StringBuilder dump = new StringBuilder();
        for (String table : tables()) {
            List<String> rows = new ArrayList<>(jdbc.sql("select * from " + table)
                    .query((row, n) -> {
                        StringBuilder line = new StringBuilder(table);
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            line.append('|').append(row.getString(i));
                        }
                        return line.toString();
                    })
                    .list());
            rows.sort(null);
            rows.forEach(row -> dump.append(row).append('\n'));
        }
        return dump.toString();
    }

    void forget() {
        tables().forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from token_entry where processor_name <> '__config'").update();
    }
}
