package org.writedown.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.writedown.ledger.EmbeddedDatabase;

/** The embedded file is opened alike by what compacts it at the start and by what works on it afterwards. */
class DatabaseChoiceTest {

    private static final int MEGABYTES = 40;

    private @TempDir Path data;

    @Test
    void aFileThatHasGrownLargeIsOpenedAtTheNextStart() throws Exception {
        JdbcClient first = JdbcClient.create(chosen());
        first.sql("create table filler (bytes blob)").update();
        first.sql("insert into filler select secure_rand(1048576) from system_range(1, ?)")
                .param(MEGABYTES)
                .update();
        first.sql("shutdown").update();
        assertThat(Files.size(EmbeddedDatabase.file(data))).isGreaterThan(EmbeddedDatabase.SMALLEST);

        JdbcClient next = JdbcClient.create(chosen());
        assertThat(next.sql("select count(*) from filler").query(Integer.class).single())
                .isEqualTo(MEGABYTES);
        next.sql("shutdown").update();
    }

    /** What the application would be configured with. */
    private DataSource chosen() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("writedown.data", data.toString())));
            new DatabaseChoice().initialize(context);
            DataSourceProperties properties = Binder.get(context.getEnvironment())
                    .bind("spring.datasource", DataSourceProperties.class)
                    .get();
            return properties
                    .initializeDataSourceBuilder()
                    .type(SimpleDriverDataSource.class)
                    .build();
        }
    }
}
