package org.writedown.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.ledger.Migrations;
import org.writedown.ledger.append.GroupCommitAppender;
import org.writedown.ledger.append.LedgerWriter;
import org.writedown.ledger.feed.FollowerLag;
import org.writedown.ledger.feed.LedgerEventStore;
import org.writedown.ledger.feed.LedgerScan;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.feed.Peers;
import org.writedown.ledger.feed.StoredEvents;
import org.writedown.ledger.follow.AllSegments;
import org.writedown.ledger.follow.Follower;
import org.writedown.ledger.follow.FollowerParts;
import org.writedown.ledger.follow.FollowerSettings;
import org.writedown.ledger.json.EventJson;
import org.writedown.projection.Commits;
import org.writedown.projection.History;
import org.writedown.projection.LiveViews;
import org.writedown.projection.RandomHistories;
import org.writedown.projection.RecordedEvent;
import org.writedown.projection.ViewWriter;
import org.writedown.projection.Views;
import org.writedown.projection.parked.Parked;

/** The rows of every view are the same bytes, by whatever way they came about. */
abstract class SameRowsContract {

    private static final List<History> CASES = IntStream.range(0, 10)
            .mapToObj(i -> i == 0 ? overpaid() : RandomHistories.of("case-" + i, i, 12))
            .toList();

    /** Every number of segments and every size of a batch, beside one of each; not every pair, as each takes a database. */
    private static final List<Way> WAYS = List.of(new Way(1, 1), new Way(4, 7), new Way(16, 500));

    private record Way(int segments, int batch) {}

    /** An empty database, and connections that are all new. */
    abstract DataSource database();

    @Test
    void rowsAreTheSameByEveryWay() {
        Map<String, List<Map<String, Object>>> expected = new Run(1, 500, 1).rows();
        assertThat(expected.get("case_timeline")).hasSize(CASES.size());

        WAYS.forEach(way -> assertThat(new Run(way.segments(), way.batch(), way.segments() * 31L + way.batch()).rows())
                .as(way.toString())
                .isEqualTo(expected));
    }

    @Test
    void rowsAreTheSameWhereverTheServerStands() {
        Map<String, List<Map<String, Object>>> expected = new Run(4, 7, 1).rows();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Run abroad = new Run(4, 7, 2);
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
            assertThat(abroad.rows()).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** One of them cannot be folded to its end: what was folded before is the same, too. */
    private static History overpaid() {
        return new History("case-0", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "100.00")))
                .then(paid(1, "250.00"))
                .then(noted("After the mistake."));
    }

    /** The cases, shuffled into one another, followed while they are recorded, and then rebuilt. */
    private final class Run {

        private final DataSource database = database();
        private final JdbcClient jdbc = JdbcClient.create(database);
        private final EventJson json = new EventJson(EventCatalogue.current());
        private final Serializer serializer = Jackson3Serializer.builder().build();
        private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);

        Run(int segments, int batch, long seed) {
            Migrations.migrate(database, "ledger");
            Views views = new Views(database);
            LedgerStorageEngine engine = new LedgerStorageEngine(
                    new GroupCommitAppender(new LedgerWriter(database)),
                    new StoredEvents(jdbc, json, views.store.dialect()),
                    json);
            LedgerEventStore store = new LedgerEventStore(engine, Peers.NONE);
            Follower follower = new Follower(new FollowerParts(
                    new FollowerSettings(LiveViews.NAME, segments, batch),
                    database,
                    views.store.dialect(),
                    store,
                    serializer,
                    transactions,
                    views.live(json)));
            List<RecordedEvent> events = shuffled(new Random(seed));
            events.subList(0, events.size() / 2).forEach(event -> record(store, event));
            follower.start();
            events.subList(events.size() / 2, events.size()).forEach(event -> record(store, event));
            awaitFollowed(views);
            follower.stop();
            Map<String, List<Map<String, Object>>> live = rows();
            rebuild(views, engine);
            assertThat(rows()).as("rebuilt").isEqualTo(live);
            store.shutDown();
        }

        private void record(LedgerEventStore store, RecordedEvent event) {
            store.publish(new GenericDomainEventMessage<>(
                    "case",
                    event.event().origin().caseId().value(),
                    event.sequence(),
                    event.event(),
                    Map.of(),
                    event.event().origin().caseId().value() + "-" + event.sequence(),
                    event.recorded().at()));
        }

        private void awaitFollowed(Views views) {
            FollowerLag lag = new FollowerLag(jdbc, views.store.dialect(), serializer);
            Awaitility.await().until(() -> lag.of(LiveViews.NAME).events() == 0);
        }

        private void rebuild(Views views, LedgerStorageEngine engine) {
            Parked parked = new Parked(views.store, Clock.systemUTC());
            new Rebuild(new RebuildParts(
                            views.all,
                            views.store,
                            views.generations,
                            new AllSegments(database, views.store.dialect(), serializer, LiveViews.NAME),
                            parked,
                            new ViewWriter(views.store, parked),
                            new Commits(),
                            new TransactionTemplate(transactions),
                            new LedgerScan(database, views.store.dialect()),
                            engine,
                            json))
                    .all();
        }

        Map<String, List<Map<String, Object>>> rows() {
            return Views.rows(jdbc);
        }
    }

    /** Each case in its order, and one after another by chance. */
    private static List<RecordedEvent> shuffled(Random chance) {
        List<List<RecordedEvent>> left = new ArrayList<>();
        CASES.forEach(history -> left.add(new ArrayList<>(history.events())));
        List<RecordedEvent> events = new ArrayList<>();
        while (!left.isEmpty()) {
            List<RecordedEvent> one = left.get(chance.nextInt(left.size()));
            events.add(one.removeFirst());
            left.removeIf(List::isEmpty);
        }
        return events;
    }
}
