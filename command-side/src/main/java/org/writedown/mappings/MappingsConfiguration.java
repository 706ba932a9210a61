package org.writedown.mappings;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.Migrations;

/** Where mappings are kept. */
@Configuration(proxyBeanMethods = false)
public class MappingsConfiguration {

    @Bean
    Mappings tableMappings(DataSource dataSource, JdbcClient jdbc, PlatformTransactionManager transactions) {
        Migrations.migrate(dataSource, "mappings");
        return new JdbcMappings(jdbc, new TransactionTemplate(transactions));
    }
}
