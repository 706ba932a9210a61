package org.writedown.reductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.writedown.projection.Happenings.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.ResponseId;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.projection.Histories;
import org.writedown.projection.History;

class ReductionsViewTest {

    @Test
    void reductionsCompoundAndAreReportedOnBothBases() {
        ReductionsAnswer answer = answer(Histories.compounding());

        assertThat(answer.reductions())
                .extracting(step -> step.reduction().before(), step -> step.reduction()
                        .after())
                .containsExactly(
                        tuple(usd("20000.00"), usd("17500.00")),
                        tuple(usd("17500.00"), usd("14000.00")),
                        tuple(usd("14000.00"), usd("10000.00")));
        assertThat(answer.reductions())
                .extracting(ReductionsAnswer.Step::percentOfPrior)
                .isEqualTo(decimals("12.5", "20.0", "28.6"));
        assertThat(answer.reductions())
                .extracting(ReductionsAnswer.Step::pointsOfOriginal)
                .isEqualTo(decimals("12.5", "17.5", "20.0"));
        assertThat(answer.total().percentOfOriginal()).isEqualTo(new BigDecimal("50.00"));
    }

    @Test
    void theEmergencyRoomBillFellByHalf() {
        ReductionsAnswer.Total total = answer(Histories.emergencyRoom()).total();

        assertThat(total.original()).isEqualTo(usd("12400.00"));
        assertThat(total.reduced()).isEqualTo(usd("6300.00"));
        assertThat(total.outstanding()).isEqualTo(usd("6100.00"));
        assertThat(total.percentOfOriginal()).isEqualTo(new BigDecimal("50.81"));
    }

    @Test
    void whatNobodyExplainedIsUnattributedUntilAPersonSaysWhatEarnedIt() {
        Movement quiet = new Movement(
                Account.OUTSTANDING,
                Account.REDUCED,
                usd("200.00"),
                bill(1),
                line("B1-1"),
                ReductionKind.UNATTRIBUTED,
                Cause.document(LETTER));
        Movement earned = new Movement(
                Account.OUTSTANDING,
                Account.REDUCED,
                usd("200.00"),
                bill(1),
                line("B1-1"),
                ReductionKind.CHARGE_REDUCTION,
                Cause.concession(flag(1), new InquiryId(1), new ResponseId(1), LETTER));
        History shown = new History("case-quiet", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "900.00")))
                .then(flagged(1, "B1-1", Concern.PRICE, "900.00"))
                .then(origin -> new IntakeEvent.LaterStatementRecorded(
                        origin, bill(1), statement(HOSPITAL, billed(1, "99285", "700.00")), List.of(), List.of(quiet)));
        assertThat(answer(shown).total().unattributed()).isEqualTo(usd("200.00"));

        ReductionsAnswer said = answer(shown.then(origin -> new IntakeEvent.ReductionAttributed(
                origin,
                bill(1),
                3,
                line("B1-1"),
                ReductionKind.CHARGE_REDUCTION,
                Sensitive.of("Their letter says so."),
                List.of(quiet.reversed(), earned))));
        assertThat(said.total().unattributed()).isEqualTo(usd("0.00"));
        assertThat(said.total().reduced()).isEqualTo(usd("200.00"));
        assertThat(said.reductions().getLast().reduction().cause().flag()).isEqualTo(flag(1));
    }

    @Test
    void everyReductionLeadsBackToItsCause() {
        Reduction downgrade =
                answer(Histories.emergencyRoom()).reductions().getFirst().reduction();

        assertThat(downgrade.kind()).isEqualTo(ReductionKind.DOWNGRADE);
        assertThat(downgrade.concern()).isEqualTo(Concern.LEVEL_OF_VISIT);
        assertThat(downgrade.line()).isEqualTo(line("B1-1"));
        assertThat(downgrade.cause().flag()).isEqualTo(flag(1));
        assertThat(downgrade.cause().inquiry()).isEqualTo(new InquiryId(1));
        assertThat(downgrade.cause().response()).isEqualTo(new ResponseId(1));
        assertThat(downgrade.cause().evidence()).isEqualTo(LETTER);
        assertThat(downgrade.rung()).as("the bill had been escalated by then").isEqualTo(Rung.SUPERVISOR);
        assertThat(downgrade.actor()).isEqualTo(new ActorId("advocate-1"));
    }

    @Test
    void aSettlementIsWonByItsOffer() {
        Reduction settlement =
                answer(Histories.emergencyRoom()).reductions().getLast().reduction();

        assertThat(settlement.kind()).isEqualTo(ReductionKind.SETTLEMENT);
        assertThat(settlement.concern()).isNull();
        assertThat(settlement.cause().offer()).isEqualTo(new OfferId(1));
    }

    @Test
    void aCorrectionTakesTheReductionBackAndKeepsItInTheRecord() {
        History history = new History("case-mended", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "1000.00")))
                .then(flagged(1, "B1-1", Concern.PRICE, "1000.00"))
                .then(reduced(1, 1, 1, "B1-1", "1000.00", "700.00"));
        history.then(corrected(history.last()));

        ReductionsAnswer answer = answer(history);

        assertThat(answer.reductions())
                .extracting(step -> step.reduction().amount())
                .containsExactly(usd("300.00"), usd("-300.00"));
        assertThat(answer.reductions().getLast().reduction().corrects()).isEqualTo(3L);
        assertThat(answer.total().reduced()).isEqualTo(usd("0.00"));
    }

    @Test
    void aReductionAfterPaymentIsOwedBackAndStillWon() {
        Movement credit = new Movement(
                Account.PAID,
                Account.CREDIT,
                usd("300.00"),
                bill(1),
                line("B1-1"),
                ReductionKind.REMOVAL,
                Cause.concession(flag(1), new InquiryId(1), new ResponseId(1), LETTER));
        History history = new History("case-paid", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "300.00")))
                .then(flagged(1, "B1-1", Concern.PRICE, "300.00"))
                .then(paid(1, "300.00"))
                .then(origin -> new ResponseEvent.LineRemoved(
                        origin, new ResponseId(1), flag(1), line("B1-1"), usd("300.00"), List.of(credit)));

        ReductionsAnswer answer = answer(history);

        assertThat(answer.total().reduced()).isEqualTo(usd("300.00"));
        assertThat(answer.reductions().getFirst().reduction().after()).isEqualTo(usd("0.00"));
        assertThat(answer.reductions().getFirst().percentOfPrior())
                .as("nothing was owed, so it is no part of it")
                .isNull();
        assertThat(answer.reductions().getFirst().pointsOfOriginal()).isEqualTo(new BigDecimal("100.0"));
    }

    private static ReductionsAnswer answer(History history) {
        return ReductionsAnswer.of(history.fold(new ReductionsView()));
    }

    private static List<BigDecimal> decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }
}
