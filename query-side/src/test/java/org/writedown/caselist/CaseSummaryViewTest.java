package org.writedown.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.writedown.projection.Happenings.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Rung;
import org.writedown.projection.Histories;
import org.writedown.projection.History;

class CaseSummaryViewTest {

    @Test
    void linesShowWhatTheyAreNowAndWhatWasBilled() {
        CaseAnswer.Line visit =
                answer(Histories.emergencyRoom()).bills().getFirst().lines().getFirst();

        assertThat(visit.code()).isEqualTo(ProcedureCode.of("99283"));
        assertThat(visit.charge()).isEqualTo(usd("1450.00"));
        assertThat(visit.billed().charge()).isEqualTo(usd("3250.00"));
    }

    @Test
    void flagsAndOffersShowWhatBecameOfThem() {
        CaseAnswer answer = answer(Histories.emergencyRoom());

        assertThat(answer.flags())
                .extracting(FlagNow::status)
                .containsExactly(
                        FlagNow.Status.CONCEDED,
                        FlagNow.Status.CONCEDED,
                        FlagNow.Status.CONCEDED,
                        FlagNow.Status.UPHELD);
        assertThat(answer.offers()).extracting(OfferNow::status).containsExactly(OfferNow.Status.ACCEPTED);
        assertThat(answer.status()).isEqualTo(CaseStatus.SETTLED);
    }

    @Test
    void aCorrectedConcessionGivesTheLineBackAndAsksAgain() {
        History history = new History("case-mended", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "3250.00")))
                .then(flagged(1, "B1-1", Concern.LEVEL_OF_VISIT, "3250.00"))
                .then(downgraded(1, 1, 1, "B1-1", "99283", "3250.00", "1450.00"));
        history.then(corrected(history.last()));

        CaseAnswer answer = answer(history);

        assertThat(answer.bills().getFirst().lines().getFirst().charge()).isEqualTo(usd("3250.00"));
        assertThat(answer.bills().getFirst().lines().getFirst().code()).isEqualTo(ProcedureCode.of("99285"));
        assertThat(answer.flags().getFirst().status()).isEqualTo(FlagNow.Status.ASKED);
        assertThat(answer.outstanding()).isEqualTo(usd("3250.00"));
    }

    @Test
    void aLaterStatementAddsChangesAndTakesAwayLines() {
        var later = statement(HOSPITAL, billed(1, "99285", "900.00"), billed(2, "80053", "50.00"));
        History history = new History("case-later", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "1000.00"), billed(2, "70450", "500.00")))
                .then(origin -> new LaterStatementRecorded(
                        origin,
                        bill(1),
                        later,
                        List.of(
                                new LineDifference(
                                        line("B1-1"),
                                        1,
                                        LineDifference.Kind.CHARGE_FELL,
                                        usd("1000.00"),
                                        usd("900.00")),
                                new LineDifference(
                                        line("B1-2"), null, LineDifference.Kind.VANISHED, usd("500.00"), null),
                                new LineDifference(line("B1-3"), 2, LineDifference.Kind.ADDED, null, usd("50.00"))),
                        List.of()));

        assertThat(answer(history).bills().getFirst().lines())
                .extracting(CaseAnswer.Line::line, CaseAnswer.Line::charge)
                .containsExactly(
                        tuple(line("B1-1"), usd("900.00")),
                        tuple(line("B1-2"), usd("0.00")),
                        tuple(line("B1-3"), usd("50.00")));
    }

    @Test
    void theListShowsTheNextDayThatMatters() {
        History history = new History("case-1", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "1000.00")))
                .then(asked(1, 1, InquiryPurpose.ITEMISED_BILL, Rung.FRONT_LINE, "2026-03-20"));

        CaseListItem item = CaseListItem.of(history.fold(new CaseSummaryView()));

        assertThat(item.client().value()).isEqualTo("Ada Lovelace");
        assertThat(item.nextRespondBy()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(item.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(item.lastActivity()).isEqualTo(History.START.plusSeconds(2 * 3600));
    }

    @Test
    void anEndedCaseCanBeTakenUpAgain() {
        History history = new History("case-1", History.FIRM).then(opened()).then(closed(Ending.WITHDRAWN));
        assertThat(answer(history).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(answer(history.then(reopened("She came back."))).status()).isEqualTo(CaseStatus.OPEN);
    }

    private static CaseAnswer answer(History history) {
        return CaseAnswer.of(history.fold(new CaseSummaryView()));
    }
}
