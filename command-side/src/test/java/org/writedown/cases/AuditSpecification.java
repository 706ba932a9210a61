package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.audited;
import static org.writedown.cases.Samples.found;
import static org.writedown.cases.Samples.line;
import static org.writedown.cases.Samples.usd;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.AuditCommand.DismissFinding;
import org.writedown.cases.command.AuditCommand.EnterFinding;
import org.writedown.cases.command.AuditCommand.FlagFinding;
import org.writedown.cases.command.AuditCommand.RecordAudit;
import org.writedown.cases.command.AuditCommand.StateCircumstances;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.decision.Decision;
import org.writedown.contract.event.AuditEvent.BillAudited;
import org.writedown.contract.event.AuditEvent.CircumstancesStated;
import org.writedown.contract.event.AuditEvent.FindingDismissed;
import org.writedown.contract.event.AuditEvent.FindingEntered;
import org.writedown.contract.event.AuditEvent.Found;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Sensitive;

/** What audits leave on record, and what becomes of it. */
class AuditSpecification {

    private static final FindingId N1 = new FindingId(1);
    private static final FindingId N2 = new FindingId(2);
    private static final Sensitive<String> BECAUSE = Sensitive.of("The record shows the level.");

    private static Given bill() {
        return Given.commands(Samples.openCase(), Samples.upload(Samples.itemised("900.00", "100.00")));
    }

    @Test
    void theFirstAuditIsAFactAlsoWhenItFindsNothing() {
        assertThat(bill().when(audited()).decision())
                .isEqualTo(Decision.accept(new BillAudited(ORIGIN, Samples.B1, List.of(), List.of())));
        assertThat(events(bill().and(audited()), audited())).isEmpty();
    }

    @Test
    void findingsAreNumberedAsTheyAreRecorded() {
        AuditedFinding second = found("99285", "none", Grade.ASK, line(2));

        assertThat(events(bill(), audited(found("99285"), second)))
                .containsExactly(new BillAudited(
                        ORIGIN,
                        Samples.B1,
                        List.of(new Found(N1, found("99285"), null), new Found(N2, second, null)),
                        List.of()));
    }

    @Test
    void aNewEditionThatChangesNothingIsNotRecorded() {
        Given audited = bill().and(audited(found("99285", "edition of spring", Grade.ASK, line(1))));

        assertThat(events(audited, audited(found("99285", "edition of autumn", Grade.ASK, line(1)))))
                .isEmpty();
    }

    @Test
    void onlyTheDifferenceIsRecorded() {
        AuditedFinding goes = found("99285", "none", Grade.ASK, line(2));
        AuditedFinding stronger = found("99285", "none", Grade.LIKELY, line(1));
        Given audited = bill().and(audited(found("99285"), goes));

        assertThat(events(audited, audited(stronger)))
                .containsExactly(new BillAudited(
                        ORIGIN, Samples.B1, List.of(new Found(new FindingId(3), stronger, N1)), List.of(N2)));
    }

    @Test
    void aFindingBecomesAFlagThatNamesIt() {
        Given audited = bill().and(audited(found("99285")));

        assertThat(events(audited, new FlagFinding(ORIGIN, N1, null, null)))
                .containsExactly(new LineFlagged(
                        ORIGIN,
                        new FlagId(1),
                        line(1),
                        Concern.LEVEL_OF_VISIT,
                        Set.of(Axis.LEVEL),
                        Grade.ASK,
                        Sensitive.of("What documentation supports this line?"),
                        usd("900.00"),
                        new Finding("made-up.rule", "1", "none", Map.of("code", "99285")),
                        N1));
        assertThat(events(
                        audited.and(new FlagFinding(ORIGIN, N1, null, null)), new FlagFinding(ORIGIN, N1, null, null)))
                .as("once")
                .isEmpty();
    }

    @Test
    void aDismissedFindingStaysDismissedUntilItsGroundsChange() {
        Given dismissed = bill().and(audited(found("99285")), new DismissFinding(ORIGIN, N1, BECAUSE));

        assertThat(events(bill().and(audited(found("99285"))), new DismissFinding(ORIGIN, N1, BECAUSE)))
                .containsExactly(new FindingDismissed(ORIGIN, N1, BECAUSE));
        assertThat(events(dismissed, audited(found("99285")))).isEmpty();
        assertThat(rule(dismissed, new FlagFinding(ORIGIN, N1, null, null))).isEqualTo("finding-is-still-open");
        assertThat(events(dismissed, audited(found("99284"))))
                .containsExactly(
                        new BillAudited(ORIGIN, Samples.B1, List.of(new Found(N2, found("99284"), N1)), List.of()));
    }

    @Test
    void aFindingOnTheWholeBillIsNoFlag() {
        Given audited = bill().and(audited(found("99285", "none", Grade.ASK)));

        assertThat(rule(audited, new FlagFinding(ORIGIN, N1, null, null))).isEqualTo("flagged-finding-names-a-line");
    }

    @Test
    void aSummaryIsNotAudited() {
        Given summary = Given.commands(Samples.openCase(), Samples.upload(Samples.summary("900.00")));

        assertThat(rule(summary, audited())).isEqualTo("only-itemised-bills-are-audited");
    }

    @Test
    void whatIsSaidOfABillForAnAuditIsRecordedBeforeTheAuditAndOnce() {
        RecordAudit said = new RecordAudit(ORIGIN, Samples.B1, List.of(), Samples.seenBefore());

        assertThat(events(bill(), said))
                .containsExactly(
                        new CircumstancesStated(ORIGIN, Samples.B1, Samples.seenBefore()),
                        new BillAudited(ORIGIN, Samples.B1, List.of(), List.of()));
        assertThat(events(bill().and(said), said)).isEmpty();
        assertThat(events(bill().and(said), new StateCircumstances(ORIGIN, Samples.B1, Samples.seenBefore())))
                .isEmpty();
        assertThat(events(bill().and(said), new StateCircumstances(ORIGIN, Samples.B1, BillCircumstances.NONE)))
                .as("what was said wrongly is taken back by saying it anew")
                .hasSize(1);
    }

    @Test
    void circumstancesAreOfLinesThatTheBillHas() {
        BillCircumstances ofLineNine = new BillCircumstances(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new LineCircumstances(9, null, 30, null, null, null)));

        assertThat(rule(bill(), new StateCircumstances(ORIGIN, Samples.B1, ofLineNine)))
                .isEqualTo("circumstances-are-of-the-bill");
    }

    @Test
    void whatAPersonEnteredIsNoAuditsToTakeBack() {
        Given entered = bill().and(new EnterFinding(ORIGIN, line(1), found("not clear"), BECAUSE), audited());

        assertThat(events(bill(), new EnterFinding(ORIGIN, line(1), found("not clear"), BECAUSE)))
                .containsExactly(
                        new FindingEntered(ORIGIN, Samples.B1, new Found(N1, found("not clear"), null), BECAUSE));
        assertThat(events(entered, audited(found("99285"))))
                .as("the same rule and line found by an audit is a finding of its own")
                .containsExactly(
                        new BillAudited(ORIGIN, Samples.B1, List.of(new Found(N2, found("99285"), null)), List.of()));
        assertThat(events(entered, new FlagFinding(ORIGIN, N1, null, null))).hasSize(1);
        assertThat(events(entered, new DismissFinding(ORIGIN, N1, BECAUSE))).hasSize(1);
    }

    @Test
    void anotherJudgementOfTheSameKindStandsInPlaceOfAnOpenOne() {
        Given entered = bill().and(new EnterFinding(ORIGIN, line(1), found("not clear"), BECAUSE));

        assertThat(events(entered, new EnterFinding(ORIGIN, line(1), found("not clear"), BECAUSE)))
                .isEmpty();
        assertThat(events(entered, new EnterFinding(ORIGIN, line(1), found("too many"), BECAUSE)))
                .containsExactly(new FindingEntered(ORIGIN, Samples.B1, new Found(N2, found("too many"), N1), BECAUSE));
        assertThat(events(
                        entered.and(new DismissFinding(ORIGIN, N1, BECAUSE)),
                        new EnterFinding(ORIGIN, line(1), found("not clear"), BECAUSE)))
                .as("a judgement that was dismissed may be made again")
                .containsExactly(
                        new FindingEntered(ORIGIN, Samples.B1, new Found(N2, found("not clear"), null), BECAUSE));
    }

    private static List<CaseEvent> events(Given given, CaseCommand command) {
        return ((Decision.Accepted) given.when(command).decision()).events();
    }

    private static String rule(Given given, CaseCommand command) {
        return ((Decision.Rejected) given.when(command).decision()).rule();
    }
}
