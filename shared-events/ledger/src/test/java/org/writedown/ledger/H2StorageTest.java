package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.append.Append;
import org.writedown.ledger.append.EventRow;
import org.writedown.ledger.append.LedgerWriter;

class H2StorageTest extends StorageContract {

    @TempDir
    Path directory;

    @Override
    DataSource database() {
        return JdbcConnectionPool.create(EmbeddedDatabase.url(directory), "sa", "");
    }

    @Test
    void forcedToTheDiskItStoresAllTheSame() {
        DataSource database = database();
        Migrations.migrate(database, "ledger");
        EventRow row = new EventRow(
                "00000000-0000-0000-0000-000000000001",
                "case-a",
                0,
                "firm-1",
                "record.note-added",
                1,
                "{}".getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH);

        new LedgerWriter(database, true).write(List.of(new Append(List.of(row), null)));

        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from domain_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void saysWhatAnAcknowledgementIsWorth() {
        assertThat(Guarantee.of(database(), false).line())
                .contains("survives a crash or kill of the process", "a power cut may cost the last moments");
        assertThat(Guarantee.of(database(), true).line()).contains("survives", "and a power cut");
    }
}
