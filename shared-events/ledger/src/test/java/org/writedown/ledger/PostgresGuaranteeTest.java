package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresGuaranteeTest {

    @Test
    void saysWhatAnAcknowledgementIsWorth() throws Exception {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
            assertThat(Guarantee.of(with(server, "synchronous_commit=on"), false)
                            .line())
                    .isEqualTo("PostgreSQL: what was acknowledged survives a crash or kill of the process"
                            + " and a power cut");
            assertThat(Guarantee.of(with(server, "synchronous_commit=off"), false)
                            .line())
                    .contains("PostgreSQL with synchronous_commit=off", "may cost what was acknowledged last");
        }
    }

    private static DataSource with(EmbeddedPostgres server, String setting) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(server.getJdbcUrl("postgres", "postgres"));
        database.setOptions("-c " + setting);
        return database;
    }
}
