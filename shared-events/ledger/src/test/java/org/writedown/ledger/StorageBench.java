package org.writedown.ledger;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.append.GroupCommitAppender;
import org.writedown.ledger.append.LedgerWriter;
import org.writedown.ledger.append.ReceiptRow;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.feed.StoredEvents;
import org.writedown.ledger.json.EventJson;

/** A store over an empty database, and how its tests write to it. */
abstract class StorageBench {

    LedgerStorageEngine engine;
    GroupCommitAppender appender;
    JdbcClient jdbc;

    /** An empty database. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void open() throws Exception {
        DataSource database = database();
        Migrations.migrate(database, "ledger");
        jdbc = JdbcClient.create(database);
        jdbc.sql("delete from domain_event").update();
        jdbc.sql("delete from command_receipt").update();
        EventJson json = new EventJson(EventCatalogue.current());
        appender = new GroupCommitAppender(new LedgerWriter(database));
        engine = new LedgerStorageEngine(appender, new StoredEvents(jdbc, json, Dialect.of(database)), json);
    }

    static ReceiptRow receipt(String key, long before) {
        return new ReceiptRow("firm-1", key, "a".repeat(64), "case-a", before, before + 1);
    }

    /** As a command would: the receipt is left in the unit of work in which its events are appended. */
    void inUnitOfWork(ReceiptRow receipt, DomainEventMessage<CaseEvent> event) throws Exception {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.resources().put(ReceiptRow.RESOURCE, receipt);
        try {
            engine.appendEvents(List.of(event));
        } finally {
            work.rollback();
        }
    }

    List<TrackedEventMessage<?>> all() {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        engine.readEvents(LedgerPosition.START, false).forEach(events::add);
        return events;
    }
}
