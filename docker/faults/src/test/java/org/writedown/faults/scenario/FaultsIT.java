package org.writedown.faults.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.scenario.EndTheApplication.By;
import org.writedown.faults.scenario.EndTheApplication.On;

/**
 * One short round of each quick scenario; the long runs are {@code ./test --faults}. On PostgreSQL it is one of two
 * command processes that is killed, in {@link #twoProcessesOfEachSideActAsOne()}.
 */
class FaultsIT {

    private static final long SEED = 20_260_120;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void nothingAcknowledgedIsLostOrDoneTwiceWhenTheApplicationIsKilled() throws Exception {
        soundly(new EndTheApplication(By.KILL, Set.of(On.H2)));
    }

    @Test
    void aDatabaseThatIsKilledUnderLoadIsWaitedForAndNothingIsLost() throws Exception {
        soundly(new KillTheDatabase());
    }

    @Test
    void twoProcessesOfEachSideActAsOne() throws Exception {
        soundly(new TwoProcesses());
    }

    private void soundly(Scenario scenario) throws Exception {
        List<Counts> counts = scenario.run(new Scenario.Setting(directory, SEED, 1));
        assertThat(counts).isNotEmpty().allSatisfy(row -> {
            // Whoever runs the suite may be busy with other things; the long runs are strict.
            assertThat(row.findings())
                    .filteredOn(finding -> finding.kind() != Kind.LATE)
                    .isEmpty();
            assertThat(row.acknowledged()).isPositive();
        });
    }
}
