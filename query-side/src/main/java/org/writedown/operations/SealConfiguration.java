package org.writedown.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.identity.KeyFile;
import org.writedown.ledger.config.LedgerConfiguration.Schema;
import org.writedown.ledger.feed.LedgerRows;
import org.writedown.ledger.seal.SealKey;
import org.writedown.ledger.seal.SealKeys;
import org.writedown.ledger.seal.SealLog;
import org.writedown.ledger.seal.SealProofs;
import org.writedown.ledger.seal.Sealer;
import org.writedown.ledger.seal.Sealing;
import org.writedown.ledger.seal.Verifier;

/** How the record is sealed, and how that is asked about. */
@Configuration(proxyBeanMethods = false)
@Import(SealController.class)
public class SealConfiguration {

    @Bean
    SealLog sealLog(DataSource dataSource, Schema ledger) {
        return new SealLog(dataSource);
    }

    @Bean
    LedgerRows ledgerRows(DataSource dataSource, Schema ledger) {
        return new LedgerRows(dataSource, ledger.dialect());
    }

    /** In a file, by default beside the owner's key; made if it is not there. */
    @Bean
    SealKeys sealKeys(
            @Value("${writedown.data:data}") Path directory,
            @Value("${writedown.seal.key.file:}") String file,
            @Value("${writedown.seal.former:}") Set<String> former) {
        return new SealKeys(in(file.isEmpty() ? directory.resolve("seal.key") : Path.of(file)), former);
    }

    private static SealKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                KeyFile.writeOnce(file, SealKey.random());
            }
            return SealKey.of(KeyFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the key that heads are signed with cannot be kept in " + file, e);
        }
    }

    @Bean
    Sealer sealer(SealLog log, LedgerRows rows, SealKeys keys, PlatformTransactionManager transactions) {
        return new Sealer(log, rows, keys, new TransactionTemplate(transactions), Clock.systemUTC());
    }

    /** Not where other processes seal. */
    @Bean
    @ConditionalOnBooleanProperty(name = "writedown.seal.enabled", matchIfMissing = true)
    Sealing sealing(Sealer sealer, @Value("${writedown.seal.every:30s}") Duration every) {
        return new Sealing(sealer, every);
    }

    @Bean
    SealProofs sealProofs(SealLog log) {
        return new SealProofs(log);
    }

    @Bean
    Seals seals(SealLog log, LedgerRows rows, SealKeys keys, Sealer sealer, OperationsLog operations) {
        return new Seals(log, rows, keys, sealer, operations);
    }

    @Bean
    Verifications verifications(SealLog log, LedgerRows rows, SealKeys keys, OperationsLog operations) {
        return new Verifications(new Verifier(log, rows, keys), operations);
    }

    @Bean
    SealMeters sealMeters(Seals seals) {
        return new SealMeters(seals);
    }
}
