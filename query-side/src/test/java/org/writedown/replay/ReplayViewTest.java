package org.writedown.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Rung;
import org.writedown.escalation.Stage;
import org.writedown.projection.Histories;
import org.writedown.projection.History;

class ReplayViewTest {

    private final List<Step> steps =
            Histories.emergencyRoom().fold(new ReplayView()).view().steps();

    @Test
    void everyEventIsAStep() {
        assertThat(steps)
                .extracting(step -> step.entry().sequence())
                .containsExactlyElementsOf(LongStream.range(0, 18).boxed().toList());
    }

    @Test
    void eachStepBeginsWhereTheOneBeforeEnded() {
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).balanceBefore()).isEqualTo(steps.get(i - 1).balanceAfter());
            assertThat(steps.get(i).escalationBefore())
                    .isEqualTo(steps.get(i - 1).escalationAfter());
        }
        assertThat(steps.getFirst().balanceBefore()).isEqualTo(usd("0.00"));
    }

    @Test
    void aStepShowsWhatItMovedAndWhatItRestsOn() {
        Step downgrade = steps.get(11);

        assertThat(downgrade.won()).isEqualTo(usd("1800.00"));
        assertThat(downgrade.balanceBefore()).isEqualTo(usd("12400.00"));
        assertThat(downgrade.balanceAfter()).isEqualTo(usd("10600.00"));
        assertThat(downgrade.causes()).containsExactly(new Link("F1", 3L), new Link("R1", 10L));
    }

    @Test
    void aStepUpTheLadderShowsBothRungs() {
        Step climb = steps.get(9);

        assertThat(climb.escalationBefore())
                .containsExactly(new Step.Standing(bill(1), Rung.FRONT_LINE, Stage.OVERDUE));
        assertThat(climb.escalationAfter()).containsExactly(new Step.Standing(bill(1), Rung.SUPERVISOR, Stage.OVERDUE));
    }

    @Test
    void aCorrectionLinksToTheEntryThatWasWrong() {
        History history = new History("case-mended", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "1000.00")))
                .then(paid(1, "400.00"));
        history.then(corrected(history.last()));

        assertThat(history.fold(new ReplayView()).view().steps().getLast().causes())
                .containsExactly(new Link("entry 2", 2L));
    }
}
