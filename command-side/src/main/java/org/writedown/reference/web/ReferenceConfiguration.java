package org.writedown.reference.web;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.writedown.audit.RuleSet;
import org.writedown.ledger.Migrations;
import org.writedown.reference.lookup.RememberedRows;
import org.writedown.reference.lookup.ServingEditions;
import org.writedown.reference.lookup.StoredReference;
import org.writedown.reference.store.EditionTable;
import org.writedown.reference.store.ReferenceImports;

/** Reference data, put together. */
@Configuration(proxyBeanMethods = false)
public class ReferenceConfiguration {

    @Bean
    EditionTable referenceEditions(DataSource database) {
        Migrations.migrate(database, "reference");
        return new EditionTable(JdbcClient.create(database));
    }

    /** @param unpacked how many bytes one file may unpack to */
    @Bean
    ReferenceImports referenceImports(
            DataSource database,
            EditionTable editions,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${writedown.reference.most-unpacked:16GB}") DataSize unpacked) {
        return new ReferenceImports(
                database, editions, new TransactionTemplate(transactions), clock, unpacked.toBytes());
    }

    @Bean
    ServingEditions servingEditions(EditionTable editions) {
        return new ServingEditions(editions);
    }

    /** @param remembered how much of the tables stays in memory */
    @Bean
    StoredReference storedReference(
            DataSource database,
            ServingEditions serving,
            @Value("${writedown.reference.most-remembered:64MB}") DataSize remembered) {
        return new StoredReference(serving, new RememberedRows(database, remembered.toBytes()));
    }

    /** @param upload how many bytes one file may have as it comes */
    @Bean
    ReferenceController referenceController(
            EditionTable editions,
            ServingEditions serving,
            ReferenceImports imports,
            Clock clock,
            @Value("${writedown.data:data}") Path data,
            @Value("${writedown.reference.most-upload:2GB}") DataSize upload) {
        return new ReferenceController(
                new Overview(editions, RuleSet.standard(), clock),
                editions,
                imports,
                serving,
                data.resolve("incoming"),
                upload.toBytes());
    }
}
