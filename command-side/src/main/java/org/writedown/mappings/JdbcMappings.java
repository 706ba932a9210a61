package org.writedown.mappings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.contract.value.ProviderId;
import org.writedown.identity.Caller;
import org.writedown.intake.table.Column;
import org.writedown.intake.table.SavedMapping;
import org.writedown.intake.table.TableMapping;
import org.writedown.intake.table.TableMapping.DateOrder;
import org.writedown.intake.table.TableMapping.DecimalSign;
import org.writedown.mappings.MappingLogEntry.Action;

/** Mappings in the command side's own database. */
final class JdbcMappings implements Mappings {

    private static final int ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MappingLog log;

    JdbcMappings(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.log = new MappingLog(jdbc);
    }

    @Override
    public List<Kept> of(Caller caller) {
        Map<String, Map<String, Column>> columns = new HashMap<>();
        jdbc.sql("select name, header, meaning from table_mapping_column where firm = ?")
                .param(firm(caller))
                .query(row -> {
                    columns.computeIfAbsent(row.getString("name"), name -> new HashMap<>())
                            .put(row.getString("header"), Column.valueOf(row.getString("meaning")));
                });
        return jdbc.sql("""
                        select name, provider, headers, date_order, decimals, saved_at, saved_by
                        from table_mapping where firm = ? order by name""")
                .param(firm(caller))
                .query((row, number) -> kept(row, columns))
                .list();
    }

    private static Kept kept(ResultSet row, Map<String, Map<String, Column>> columns) throws SQLException {
        String name = row.getString("name");
        String provider = row.getString("provider");
        TableMapping mapping = new TableMapping(
                columns.getOrDefault(name, Map.of()),
                DateOrder.valueOf(row.getString("date_order")),
                DecimalSign.valueOf(row.getString("decimals")));
        return new Kept(
                new SavedMapping(
                        name, provider == null ? null : new ProviderId(provider), row.getString("headers"), mapping),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }

    @Override
    public Optional<Kept> find(Caller caller, String name) {
        return of(caller).stream()
                .filter(kept -> kept.mapping().name().equals(name))
                .findFirst();
    }

    @Override
    public Saving save(Caller caller, SavedMapping mapping, Instant at) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> saved(caller, mapping, at));
            } catch (DuplicateKeyException savedAtTheSameTime) {
                if (attempt == ATTEMPTS) {
                    throw savedAtTheSameTime;
                }
            }
        }
    }

    private Saving saved(Caller caller, SavedMapping mapping, Instant at) {
        List<Kept> all = of(caller);
        Optional<Kept> before = all.stream()
                .filter(kept -> kept.mapping().name().equals(mapping.name()))
                .findFirst();
        if (before.isPresent() && before.get().mapping().equals(mapping)) {
            return Saving.UNCHANGED;
        }
        for (Kept other : all) {
            requireFree(other.mapping(), mapping);
        }
        if (before.isEmpty() && all.size() >= MOST) {
            throw new TooManyMappings();
        }
        remove(caller, mapping.name());
        insert(caller, mapping, at);
        log.add(caller, at, Action.SAVED, mapping);
        return before.isPresent() ? Saving.CHANGED : Saving.ADDED;
    }

    private static void requireFree(SavedMapping other, SavedMapping mapping) {
        if (other.name().equals(mapping.name())) {
            return;
        }
        if (mapping.provider() != null && mapping.provider().equals(other.provider())) {
            throw new MappingTaken(other.name(), "provider");
        }
        if (mapping.headers() != null && mapping.headers().equals(other.headers())) {
            throw new MappingTaken(other.name(), "headers");
        }
    }

    private void insert(Caller caller, SavedMapping mapping, Instant at) {
        jdbc.sql("""
                        insert into table_mapping
                        (firm, name, provider, headers, date_order, decimals, saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.<@Nullable Object>asList(
                        firm(caller),
                        mapping.name(),
                        mapping.provider() == null ? null : mapping.provider().value(),
                        mapping.headers(),
                        mapping.mapping().dates().name(),
                        mapping.mapping().decimals().name(),
                        at.atOffset(ZoneOffset.UTC),
                        caller.actor().value()))
                .update();
        mapping.mapping().columns().forEach((header, column) -> jdbc.sql(
                        "insert into table_mapping_column (firm, name, header, meaning) values (?, ?, ?, ?)")
                .params(firm(caller), mapping.name(), header, column.name())
                .update());
    }

    @Override
    public boolean delete(Caller caller, String name, Instant at) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Kept> known = find(caller, name);
            if (known.isEmpty() || remove(caller, name) == 0) {
                return false;
            }
            log.add(caller, at, Action.DELETED, known.get().mapping());
            return true;
        }));
    }

    private int remove(Caller caller, String name) {
        return jdbc.sql("delete from table_mapping where firm = ? and name = ?")
                .params(firm(caller), name)
                .update();
    }

    @Override
    public List<MappingLogEntry> log(Caller caller, String name, int most) {
        return log.latest(caller, name, most);
    }

    private static String firm(Caller caller) {
        return caller.firm().value();
    }
}
