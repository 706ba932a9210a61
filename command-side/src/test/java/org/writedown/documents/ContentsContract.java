package org.writedown.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.documents.Contents.Upload;
import org.writedown.intake.Document;
import org.writedown.ledger.Migrations;

/** What keeping originals promises, on every database. */
abstract class ContentsContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private HikariDataSource database;
    private JdbcClient jdbc;
    private Contents contents;
    private final Set<Upload> named = new HashSet<>();

    abstract HikariDataSource emptyDatabase();

    @BeforeEach
    void migrated() {
        database = emptyDatabase();
        Migrations.migrate(database, "documents");
        jdbc = JdbcClient.create(database);
        contents = new JdbcContents(jdbc, new TransactionTemplate(new JdbcTransactionManager(database)));
    }

    @AfterEach
    void closed() {
        database.close();
    }

    @Test
    void whatIsLargerThanAPartComesBackByteForByte() {
        byte[] large = new byte[3 * JdbcContents.PART + 17];
        new Random(1).nextBytes(large);
        Upload upload = upload("acme", "case-1", large);
        contents.keep(upload, large, NOON);

        assertThat(contents.read(upload)).hasValue(large);
        assertThat(rows("document_part")).isEqualTo(4);
    }

    @Test
    void theSameFileIsKeptOnceAFirmAndHandedOutOnlyForTheCasesItWasSentFor() {
        byte[] bytes = bytes("one");
        contents.keep(upload("acme", "case-1", bytes), bytes, NOON);
        contents.keep(upload("acme", "case-1", bytes), bytes, NOON);
        contents.keep(upload("acme", "case-2", bytes), bytes, NOON);
        contents.keep(upload("other", "case-3", bytes), bytes, NOON);

        assertThat(rows("document_content")).isEqualTo(2);
        assertThat(rows("document_upload")).isEqualTo(3);
        assertThat(contents.read(upload("acme", "case-2", bytes))).hasValue(bytes);
        assertThat(contents.read(upload("acme", "case-3", bytes))).isEmpty();
        assertThat(contents.read(upload("third", "case-1", bytes))).isEmpty();
    }

    @Test
    void manyAtTheSameTimeKeepItOnce() throws Exception {
        byte[] bytes = bytes("together");
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> sends = IntStream.range(0, 24)
                    .mapToObj(n -> (Callable<Void>) () -> {
                        contents.keep(upload("acme", "case-" + n % 4, bytes), bytes, NOON);
                        return null;
                    })
                    .toList();
            for (Future<Void> send : threads.invokeAll(sends)) {
                send.get();
            }
        }
        assertThat(rows("document_content")).isEqualTo(1);
        assertThat(rows("document_part")).isEqualTo(1);
        assertThat(rows("document_upload")).isEqualTo(4);
    }

    @Test
    void aCrashBeforeTheEventLeavesADocumentThatIsSweptAfterADayAndNotBefore() {
        byte[] bytes = bytes("crashed");
        Upload crashed = upload("acme", "case-1", bytes);
        contents.keep(crashed, bytes, NOON);

        assertThat(sweep(NOON.plus(OrphanSweep.GRACE)).run()).isZero();
        assertThat(contents.read(crashed)).isPresent();
        assertThat(sweep(NOON.plus(OrphanSweep.GRACE).plusSeconds(1)).run()).isEqualTo(1);
        assertThat(contents.read(crashed)).isEmpty();
        assertThat(rows("document_content") + rows("document_part")).isZero();
    }

    @Test
    void aCrashAfterTheEventKeepsTheDocumentSinceTheRecordDecides() {
        byte[] bytes = bytes("recorded");
        Upload recorded = upload("acme", "case-1", bytes);
        contents.keep(recorded, bytes, NOON);
        named.add(recorded);

        assertThat(sweep(NOON.plusSeconds(1_000_000)).run()).isZero();
        named.clear();
        assertThat(sweep(NOON.plusSeconds(2_000_000)).run()).isZero();
        assertThat(contents.read(recorded)).isPresent();
    }

    @Test
    void sweepingOneCasesUploadLeavesTheBytesToTheOthers() {
        byte[] bytes = bytes("shared");
        Upload kept = upload("acme", "case-1", bytes);
        contents.keep(kept, bytes, NOON);
        contents.attached(kept);
        contents.keep(upload("acme", "case-2", bytes), bytes, NOON);

        assertThat(sweep(NOON.plusSeconds(1_000_000)).run()).isEqualTo(1);
        assertThat(contents.read(kept)).isPresent();
        assertThat(contents.read(upload("acme", "case-2", bytes))).isEmpty();
    }

    private OrphanSweep sweep(Instant now) {
        return new OrphanSweep(contents, named::contains, Clock.fixed(now, ZoneOffset.UTC));
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Upload upload(String firm, String caseId, byte[] bytes) {
        return new Upload(new FirmId(firm), Document.of("any", bytes).hash(), new CaseId(caseId));
    }
}
