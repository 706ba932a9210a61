package org.writedown.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;

/** A key is not looked up for every request, and yet one that is taken away is soon refused. */
class RememberedKeysTest {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final AccessKey KEY = new AccessKey("wd_a-made-up-key-of-a-made-up-firm");
    private static final Caller HOLDER = new Caller(new FirmId("firm-1"), new ActorId("advocate-1"));

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private JdbcClient jdbc;
    private AccessKeys table;
    private RememberedKeys keys;

    @BeforeEach
    void aTableWithOneKey() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        jdbc = JdbcClient.create(database);
        table = new IdentityConfiguration().accessKeys(database);
        table.add(KEY, HOLDER, Instant.EPOCH);
        keys = new RememberedKeys(table, LONGEST, nanos::get);
    }

    private void takeAway() {
        assertThat(jdbc.sql("delete from access_key").update()).isEqualTo(1);
    }

    private void wait(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void aKeyThatIsTakenAwayIsRefusedWhenItsTimeHasRunOutAndNotLater() {
        assertThat(keys.holderOf(KEY)).contains(HOLDER);
        takeAway();

        wait(LONGEST.minusNanos(1));
        assertThat(keys.holderOf(KEY)).contains(HOLDER);
        wait(Duration.ofNanos(1));
        assertThat(keys.holderOf(KEY)).isEmpty();
        assertThat(keys.holderOf(KEY)).isEmpty();
    }

    @Test
    void beingUsedDoesNotLengthenItsTime() {
        keys.holderOf(KEY);
        takeAway();

        for (int tenth = 0; tenth < 10; tenth++) {
            assertThat(keys.holderOf(KEY)).contains(HOLDER);
            wait(LONGEST.dividedBy(10));
        }
        assertThat(keys.holderOf(KEY)).isEmpty();
    }

    @Test
    void aKeyThatWasUnknownAMomentAgoIsGoodAsSoonAsItIsThere() {
        AccessKey fresh = new AccessKey("wd_another-key");
        assertThat(keys.holderOf(fresh)).isEmpty();

        table.add(fresh, HOLDER, Instant.EPOCH);

        assertThat(keys.holderOf(fresh)).contains(HOLDER);
    }

    @Test
    void withoutAnyTimeEveryRequestAsks() {
        RememberedKeys forgetful = new RememberedKeys(table, Duration.ZERO, nanos::get);
        assertThat(forgetful.holderOf(KEY)).contains(HOLDER);
        takeAway();

        assertThat(forgetful.holderOf(KEY)).isEmpty();
    }

    @Test
    void howManyAreRememberedHasALimitAndNoneIsRefusedForIt() {
        for (int n = 0; n <= RememberedKeys.MOST; n++) {
            AccessKey one = new AccessKey("wd_" + n);
            table.add(one, HOLDER, Instant.EPOCH);
            assertThat(keys.holderOf(one)).contains(HOLDER);
        }
        assertThat(keys.size()).isLessThanOrEqualTo(RememberedKeys.MOST);
        assertThat(keys.holderOf(KEY)).contains(HOLDER);
    }
}
