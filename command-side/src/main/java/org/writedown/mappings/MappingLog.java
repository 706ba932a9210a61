package org.writedown.mappings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.identity.Caller;
import org.writedown.intake.table.SavedMapping;
import org.writedown.mappings.MappingLogEntry.Action;

/** Who saved and deleted which mapping. Entries are only ever added. */
final class MappingLog {

    private final JdbcClient jdbc;

    MappingLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Caller caller, Instant at, Action action, SavedMapping mapping) {
        jdbc.sql("""
                        insert into table_mapping_log (firm, recorded_at, actor, action, name, definition)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        caller.firm().value(),
                        at.atOffset(ZoneOffset.UTC),
                        caller.actor().value(),
                        action.name(),
                        mapping.name(),
                        definition(mapping))
                .update();
    }

    /** In words that need no program to be read: {@code provider npi:1; dates DAY_FIRST; betrag=CHARGE}. */
    private static String definition(SavedMapping mapping) {
        StringBuilder words = new StringBuilder();
        if (mapping.provider() != null) {
            words.append("provider ").append(mapping.provider()).append("; ");
        }
        if (mapping.headers() != null) {
            words.append("headers ").append(mapping.headers()).append("; ");
        }
        words.append("dates ").append(mapping.mapping().dates());
        words.append("; decimals ").append(mapping.mapping().decimals());
        new TreeMap<>(mapping.mapping().columns())
                .forEach((header, column) ->
                        words.append("; ").append(header).append('=').append(column));
        return words.toString();
    }

    List<MappingLogEntry> latest(Caller caller, String name, int most) {
        return jdbc.sql("""
                        select entry, recorded_at, actor, action, name, definition from table_mapping_log
                        where firm = ? and name = ? order by entry desc limit ?""")
                .params(caller.firm().value(), name, most)
                .query((row, number) -> new MappingLogEntry(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        Action.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }
}
