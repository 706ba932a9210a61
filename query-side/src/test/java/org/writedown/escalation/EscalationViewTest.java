package org.writedown.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.writedown.projection.Happenings.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.SupervisorOverride;
import org.writedown.projection.Histories;
import org.writedown.projection.History;

class EscalationViewTest {

    @Test
    void aBillThatNobodyAskedAboutIsNotStarted() {
        assertThat(only(uploaded()).stage()).isEqualTo(Stage.NOT_STARTED);
    }

    @Test
    void anInquiryMeansWaitingUntilItsDay() {
        EscalationAnswer.Ladder ladder = only(sent(uploaded(), 1));

        assertThat(ladder.stage()).isEqualTo(Stage.WAITING);
        assertThat(ladder.respondBy()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(ladder.openInquiries()).hasSize(1);
    }

    @Test
    void silenceIsRecordedNotInferred() {
        assertThat(only(sent(uploaded(), 1).on("2027-01-01").then(noted("Nothing came.")))
                        .stage())
                .isEqualTo(Stage.WAITING);
        assertThat(only(sent(uploaded(), 1).then(overdue(1, "2026-03-20"))).stage())
                .isEqualTo(Stage.OVERDUE);
    }

    @Test
    void aNewInquiryTakesThePlaceOfSilence() {
        History history = sent(sent(uploaded(), 1).then(overdue(1, "2026-03-20")), 2);

        assertThat(only(history).stage()).isEqualTo(Stage.WAITING);
        assertThat(only(history).openInquiries()).hasSize(2);
    }

    @Test
    void anAnswerEndsTheWaiting() {
        EscalationAnswer.Ladder ladder = only(sent(uploaded(), 1).then(answered(1, 1, ResponseClass.FORM_LETTER)));

        assertThat(ladder.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(ladder.respondBy()).isNull();
        assertThat(ladder.openInquiries()).isEmpty();
    }

    @Test
    void theStepsUpAreKeptWithTheirReasonsAndOverrides() {
        var override = new SupervisorOverride(new ActorId("supervisor-1"), Sensitive.of("The deadline is statutory."));
        EscalationAnswer answer = answer(uploaded()
                .then(escalated(1, Rung.FRONT_LINE, Rung.SUPERVISOR, null))
                .then(escalated(1, Rung.SUPERVISOR, Rung.EXTERNAL_REVIEW, override)));

        assertThat(answer.highestRung()).isEqualTo(Rung.EXTERNAL_REVIEW);
        assertThat(answer.bills().getFirst().history())
                .extracting(Climb::to, Climb::override)
                .containsExactly(tuple(Rung.SUPERVISOR, null), tuple(Rung.EXTERNAL_REVIEW, override));
    }

    @Test
    void aSettledBillStaysSettledWhenTheCaseEnds() {
        assertThat(only(Histories.emergencyRoom()).stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void anEndedCaseIsClosedUntilItIsTakenUpAgain() {
        History history = uploaded().then(closed(Ending.WITHDRAWN));
        assertThat(only(history).stage()).isEqualTo(Stage.CLOSED);
        assertThat(only(history.then(reopened("She came back."))).stage()).isEqualTo(Stage.NOT_STARTED);
    }

    private static History uploaded() {
        return new History("case-1", History.FIRM)
                .then(opened())
                .then(org.writedown.projection.Happenings.uploaded(1, billed(1, "99285", "1000.00")));
    }

    private static History sent(History history, int inquiry) {
        return history.then(asked(inquiry, 1, InquiryPurpose.ITEMISED_BILL, Rung.FRONT_LINE, "2026-03-20"));
    }

    private static EscalationAnswer answer(History history) {
        return EscalationAnswer.of(history.fold(new EscalationView()));
    }

    private static EscalationAnswer.Ladder only(History history) {
        return answer(history).bills().getFirst();
    }
}
