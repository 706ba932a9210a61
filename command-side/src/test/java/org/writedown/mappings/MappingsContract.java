package org.writedown.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.ProviderId;
import org.writedown.identity.Caller;
import org.writedown.intake.table.Column;
import org.writedown.intake.table.HeaderFingerprint;
import org.writedown.intake.table.SavedMapping;
import org.writedown.intake.table.TableMapping;
import org.writedown.intake.table.TableMapping.DateOrder;
import org.writedown.intake.table.TableMapping.DecimalSign;
import org.writedown.ledger.Migrations;
import org.writedown.mappings.MappingLogEntry.Action;
import org.writedown.mappings.Mappings.Saving;

/** What keeping mappings promises, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MappingsContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ProviderId CLINIC = new ProviderId("name:clinic");
    private static final String HEADERS = HeaderFingerprint.of(List.of("Leistung", "Betrag"));

    private HikariDataSource database;
    private Mappings mappings;
    private Caller ana;
    private Caller stranger;
    private int firms;

    abstract HikariDataSource emptyDatabase();

    @BeforeAll
    void migrated() {
        database = emptyDatabase();
        Migrations.migrate(database, "mappings");
        mappings = new JdbcMappings(
                JdbcClient.create(database), new TransactionTemplate(new JdbcTransactionManager(database)));
    }

    /** A firm of its own for each test, and one beside it. */
    @BeforeEach
    void newFirms() {
        ana = new Caller(new FirmId("firm-" + firms), new ActorId("ana"));
        stranger = new Caller(new FirmId("other-" + firms++), new ActorId("bo"));
    }

    @AfterAll
    void closed() {
        database.close();
    }

    @Test
    void aMappingComesBackAsItWasSavedWithWhoSavedItAndWhen() {
        SavedMapping saved = mapping("clinic", CLINIC, HEADERS, "Betrag");

        assertThat(mappings.save(ana, saved, NOON)).isEqualTo(Saving.ADDED);
        assertThat(mappings.find(ana, "clinic")).contains(new Mappings.Kept(saved, NOON, "ana"));
        assertThat(mappings.save(ana, saved, NOON.plusSeconds(9))).isEqualTo(Saving.UNCHANGED);
        assertThat(mappings.log(ana, "clinic", 10)).hasSize(1);
    }

    @Test
    void eachChangeIsOnRecordForEverAlsoAfterTheMappingIsGone() {
        mappings.save(ana, mapping("clinic", CLINIC, null, "Betrag"), NOON);
        assertThat(mappings.save(ana, mapping("clinic", CLINIC, null, "Summe"), NOON.plusSeconds(1)))
                .isEqualTo(Saving.CHANGED);
        assertThat(mappings.delete(ana, "clinic", NOON.plusSeconds(2))).isTrue();

        assertThat(mappings.of(ana)).isEmpty();
        assertThat(mappings.delete(ana, "clinic", NOON)).isFalse();
        assertThat(mappings.log(ana, "clinic", 10))
                .extracting(MappingLogEntry::action, MappingLogEntry::actor, MappingLogEntry::definition)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Action.DELETED, "ana", words("summe")),
                        org.assertj.core.groups.Tuple.tuple(Action.SAVED, "ana", words("summe")),
                        org.assertj.core.groups.Tuple.tuple(Action.SAVED, "ana", words("betrag")));
    }

    private static String words(String header) {
        return "provider name:clinic; dates DAY_FIRST; decimals COMMA; " + header + "=CHARGE";
    }

    @Test
    void aFirmSeesAndChangesItsOwnAlone() {
        mappings.save(ana, mapping("clinic", CLINIC, HEADERS, "Betrag"), NOON);

        assertThat(mappings.of(stranger)).isEmpty();
        assertThat(mappings.log(stranger, "clinic", 10)).isEmpty();
        assertThat(mappings.delete(stranger, "clinic", NOON)).isFalse();
        assertThat(mappings.save(stranger, mapping("clinic", CLINIC, HEADERS, "Summe"), NOON))
                .isEqualTo(Saving.ADDED);
        assertThat(mappings.find(ana, "clinic")
                        .orElseThrow()
                        .mapping()
                        .mapping()
                        .columns())
                .containsKey("betrag");
    }

    @Test
    void whichMappingIsUsedIsNeverChance() {
        mappings.save(ana, mapping("clinic", CLINIC, HEADERS, "Betrag"), NOON);

        assertThatThrownBy(() -> mappings.save(ana, mapping("again", CLINIC, null, "Betrag"), NOON))
                .isInstanceOf(MappingTaken.class)
                .hasMessageContaining("clinic")
                .hasMessageContaining("provider");
        assertThatThrownBy(() -> mappings.save(ana, mapping("again", null, HEADERS, "Betrag"), NOON))
                .isInstanceOf(MappingTaken.class)
                .hasMessageContaining("headers");
        assertThat(mappings.of(ana)).hasSize(1);
        assertThat(mappings.log(ana, "again", 10)).isEmpty();
    }

    @Test
    void aFirmKeepsAsManyAsAreKeptAndNoMore() {
        for (int i = 0; i < Mappings.MOST; i++) {
            mappings.save(ana, mapping("m" + i, new ProviderId("name:p" + i), null, "Betrag"), NOON);
        }
        assertThat(mappings.of(ana)).hasSize(Mappings.MOST);
        assertThatThrownBy(() -> mappings.save(ana, mapping("more", CLINIC, null, "Betrag"), NOON))
                .isInstanceOf(TooManyMappings.class)
                .hasMessageContaining("500");
        assertThat(mappings.save(ana, mapping("m7", CLINIC, null, "Summe"), NOON))
                .isEqualTo(Saving.CHANGED);
    }

    private static SavedMapping mapping(String name, ProviderId provider, String headers, String charge) {
        TableMapping mapping = new TableMapping(Map.of(charge, Column.CHARGE), DateOrder.DAY_FIRST, DecimalSign.COMMA);
        return new SavedMapping(name, provider, headers, mapping);
    }
}
