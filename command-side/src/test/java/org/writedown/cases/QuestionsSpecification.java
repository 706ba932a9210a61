package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.B1;
import static org.writedown.cases.Samples.F1;
import static org.writedown.cases.Samples.HOSPITAL;
import static org.writedown.cases.Samples.LATER;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.Q1;
import static org.writedown.cases.Samples.answer;
import static org.writedown.cases.Samples.ask;
import static org.writedown.cases.Samples.askedAboutLine1;
import static org.writedown.cases.Samples.authorise;
import static org.writedown.cases.Samples.escalate;
import static org.writedown.cases.Samples.flag;
import static org.writedown.cases.Samples.itemised;
import static org.writedown.cases.Samples.openCase;
import static org.writedown.cases.Samples.openWith;
import static org.writedown.cases.Samples.summary;
import static org.writedown.cases.Samples.upload;
import static org.writedown.cases.Samples.usd;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.CaseFileCommand.RevokeAuthorisation;
import org.writedown.cases.command.FlagCommand.WithdrawFlag;
import org.writedown.cases.command.InquiryCommand.Escalate;
import org.writedown.cases.command.InquiryCommand.LapseInquiry;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.SupervisorOverride;

/** Flags, inquiries and escalation: what the rules let through and what they refuse. */
class QuestionsSpecification {

    @Nested
    class AFlag {

        @Test
        void isRaisedOnceForOneConcernOnALine() {
            openWith("100.00")
                    .and(flag(1, Concern.PRICE))
                    .when(flag(1, Concern.PRICE))
                    .thenNothing();
        }

        @Test
        void rememberedWhatWasAtStake() {
            assertThat(openWith("100.00").when(flag(1, Concern.PRICE)).events())
                    .singleElement()
                    .isInstanceOfSatisfying(FlagEvent.LineFlagged.class, flagged -> assertThat(flagged.atStake())
                            .isEqualTo(usd("100.00")));
        }

        @Test
        void isOnALineOfTheCase() {
            openWith("100.00").when(flag(9, Concern.PRICE)).thenRefusedBy("must-exist");
        }
    }

    @Nested
    class AnInquiry {

        @Test
        void needsTheClientsAuthorisationForThatProvider() {
            Given unauthorised = Given.commands(openCase(), upload(itemised("100.00")), flag(1, Concern.PRICE));
            unauthorised.when(ask(F1)).thenRefusedBy("outbound-needs-authorisation");
            unauthorised.and(authorise()).when(ask(F1)).events();
            unauthorised
                    .and(new RevokeAuthorisation(ORIGIN, Sensitive.of("Client asked.")))
                    .when(ask(F1))
                    .thenRefusedBy("outbound-needs-authorisation");
        }

        @Test
        void aboutCodesNeedsAnItemisedBill() {
            Given summaryOnly = Given.commands(openCase(), authorise(), upload(summary("100.00")));
            summaryOnly.when(ask()).thenRefusedBy("coding-inquiry-needs-itemised-bill");
            summaryOnly.when(ask(Rung.FRONT_LINE, InquiryPurpose.ITEMISED_BILL)).events();
        }

        @Test
        void aboutCodesNamesFlags() {
            openWith("100.00").when(ask()).thenRefusedBy("coding-inquiry-asks-about-flags");
        }

        @Test
        void doesNotAskAboutAWithdrawnFlag() {
            openWith("100.00")
                    .and(flag(1, Concern.PRICE), new WithdrawFlag(ORIGIN, F1, Sensitive.of("Checked.")))
                    .when(ask(F1))
                    .thenRefusedBy("inquiry-asks-about-open-flags-of-its-bill");
        }

        @Test
        void goesToTheRungThatTheBillHasReached() {
            openWith("100.00")
                    .and(flag(1, Concern.PRICE))
                    .when(ask(Rung.SUPERVISOR, InquiryPurpose.CODING, F1))
                    .thenRefusedBy("inquiry-goes-to-the-reached-rung");
        }

        @Test
        void lapsesOnlyAfterItsDay() {
            LapseInquiry lapse = new LapseInquiry(ORIGIN, Q1);
            Given asked = askedAboutLine1("100.00");
            asked.on(LATER).when(lapse).thenRefusedBy("inquiry-lapses-after-its-day");
            asked.on(LATER.plusDays(1)).when(lapse).thenEvents(new InquiryEvent.ResponseOverdue(ORIGIN, Q1, LATER));
            asked.on(LATER.plusDays(1)).and(lapse).when(lapse).thenNothing();
        }
    }

    @Nested
    class Escalation {

        private final SupervisorOverride override =
                new SupervisorOverride(new ActorId("supervisor-1"), Sensitive.of("A statutory day has passed."));

        @Test
        void followsAnAnswerOrSilence() {
            askedAboutLine1("100.00")
                    .when(escalate(Rung.SUPERVISOR))
                    .thenRefusedBy("escalation-follows-an-answer-or-silence");
            askedAboutLine1("100.00")
                    .and(answer())
                    .when(escalate(Rung.SUPERVISOR))
                    .events();
        }

        @Test
        void climbsOneRungAtATime() {
            askedAboutLine1("100.00")
                    .and(answer())
                    .when(escalate(Rung.CODING_REVIEW))
                    .thenRefusedBy("escalation-climbs-one-rung-at-a-time");
        }

        @Test
        void goesOutsideOnlyAfterTheProvidersOwnRungs() {
            Given answered = askedAboutLine1("100.00").and(answer());
            answered.when(escalate(Rung.EXTERNAL_REVIEW))
                    .thenRefusedBy("external-escalation-needs-internal-rungs-first");
            answered.when(new Escalate(
                            ORIGIN, B1, Rung.EXTERNAL_REVIEW, Sensitive.of("Statutory deadline missed."), override))
                    .events();
        }

        @Test
        void toTheSameRungChangesNothing() {
            openWith("100.00").when(escalate(Rung.FRONT_LINE)).thenNothing();
        }
    }

    @Test
    void theHospitalIsNamedInTheRefusal() {
        var decision = Given.commands(openCase(), upload(itemised("100.00")), flag(1, Concern.PRICE))
                .when(ask(F1))
                .decision();
        assertThat(decision.toString()).contains(HOSPITAL.name());
    }
}
