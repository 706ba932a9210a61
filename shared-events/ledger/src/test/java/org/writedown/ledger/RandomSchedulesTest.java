package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What nobody thought of: schedules by chance. A seed that fails is in the message, and makes the same schedule again. */
class RandomSchedulesTest {

    private static final int SEEDS = 15;

    private final DataSource database = TestPostgres.emptyDatabase();

    @Test
    void aFollowerOfOursSeesWhateverWasCommittedOnce() throws SQLException {
        Engines.OURS.tables(database);
        Engines.OURS.blocksOfIndexes(database, 7);
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSchedules.Seen seen = new RandomSchedules(Engines.OURS, database, seed).play();
            assertThat(seen.followed()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(seen.committed());
        }
    }

    /** Or else the schedules were too tame to prove anything. */
    @Test
    void aFollowerOfTheStockEngineDoesNot() throws SQLException {
        Engines.STOCK.tables(database);
        Engines.STOCK.blocksOfIndexes(database, 7);
        int schedulesThatLost = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSchedules.Seen seen = new RandomSchedules(Engines.STOCK, database, seed).play();
            schedulesThatLost += seen.followed().containsAll(seen.committed()) ? 0 : 1;
        }
        assertThat(schedulesThatLost).isPositive();
    }
}
