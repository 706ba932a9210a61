package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.B1;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.audited;
import static org.writedown.cases.Samples.found;
import static org.writedown.cases.Samples.itemised;
import static org.writedown.cases.Samples.later;
import static org.writedown.cases.Samples.line;
import static org.writedown.cases.Samples.openWith;
import static org.writedown.cases.Samples.reverse;
import static org.writedown.cases.Samples.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.AuditCommand.DismissFinding;
import org.writedown.cases.command.AuditCommand.FlagFinding;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.IntakeCommand.RecordInsuranceAdjudication;
import org.writedown.cases.decision.Decision;
import org.writedown.contract.event.AuditEvent.BillAudited;
import org.writedown.contract.event.AuditEvent.FindingDismissed;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Sensitive;

/** What persons make of what the guard of the client's part saw: it is judged by id, as what an audit found. */
class GuardSpecification {

    /** The case, the authorisation, the bill and the decision come before it. */
    private static final FindingId SEEN = FindingId.ofGuard(4);

    private static final Sensitive<String> BECAUSE = Sensitive.of("They wrote it off; the letter is on file.");
    private static final Sensitive<String> WHY = Sensitive.of("Why is this asked?");

    /** $180.00 are asked of the client, and the insurer leaves $100.00. */
    private static Given beyond() {
        Given beyond = openWith("120.00", "60.00").and(leavesToTheClient("100.00"));
        assertThat(beyond.history().get(SEEN.number())).isInstanceOf(BilledBeyondResponsibility.class);
        return beyond;
    }

    private static RecordInsuranceAdjudication leavesToTheClient(String responsibility) {
        return new RecordInsuranceAdjudication(ORIGIN, B1, usd("0.00"), usd("0.00"), usd(responsibility), null);
    }

    private static FlagFinding flag(FindingId finding, LineId line) {
        return new FlagFinding(ORIGIN, finding, WHY, line);
    }

    @Test
    void itIsDismissedWithAReason() {
        assertThat(events(beyond(), new DismissFinding(ORIGIN, SEEN, BECAUSE)))
                .containsExactly(new FindingDismissed(ORIGIN, SEEN, BECAUSE));
        assertThat(events(beyond().and(new DismissFinding(ORIGIN, SEEN, BECAUSE)), dismissal()))
                .isEmpty();
        beyond().and(dismissal()).when(flag(SEEN, line(1))).thenRefusedBy("finding-is-still-open");
        beyond().when(new DismissFinding(ORIGIN, FindingId.ofGuard(3), BECAUSE)).thenRefusedBy("must-exist");
    }

    @Test
    void onTheBillAsAWholeItBecomesAFlagOfTheLineThatAPersonNames() {
        LineFlagged flagged =
                (LineFlagged) events(beyond(), flag(SEEN, line(2))).getFirst();

        assertThat(flagged.line()).isEqualTo(line(2));
        assertThat(flagged.raisedFrom()).isEqualTo(SEEN);
        assertThat(flagged.question()).isEqualTo(WHY);
        assertThat(flagged.atStake()).isEqualTo(usd("60.00"));
        assertThat(flagged.finding().rule()).isEqualTo("client-billed-beyond-patient-responsibility");
        assertThat(events(beyond().and(flag(SEEN, line(2))), flag(SEEN, line(2))))
                .as("once")
                .isEmpty();
    }

    @Test
    void theLineIsOneOfItsBill() {
        beyond().when(new FlagFinding(ORIGIN, SEEN, null, null)).thenRefusedBy("flagged-finding-names-a-line");
        beyond().when(flag(SEEN, line(3))).thenRefusedBy("must-exist");
        beyond().and(audited(found("99285")))
                .when(flag(new FindingId(1), line(2)))
                .thenRefusedBy("flagged-finding-names-a-line");
    }

    @Test
    void whatAPersonDismissedStaysDismissedWhileTheGuardSeesTheSame() {
        Given again = beyond().and(dismissal(), leavesToTheClient("100.00"));
        Given other = beyond().and(dismissal(), leavesToTheClient("90.00"));

        assertThat(events(again, new DismissFinding(ORIGIN, FindingId.ofGuard(7), BECAUSE)))
                .isEmpty();
        assertThat(events(other, new DismissFinding(ORIGIN, FindingId.ofGuard(7), BECAUSE)))
                .hasSize(1);
    }

    @Test
    void whatIsAskedAlreadyIsNotAskedAgainWhenALaterStatementShowsTheSame() {
        Given restated = beyond().and(flag(SEEN, line(2)), later(itemised("121.00", "59.00")));

        assertThat(restated.history().getLast()).isInstanceOf(BilledBeyondResponsibility.class);
        FindingId again = FindingId.ofGuard(restated.history().size() - 1L);
        assertThat(events(restated, flag(again, line(2)))).isEmpty();
    }

    @Test
    void itIsGoneWhenTheGuardSeesTheBillAnewOrTheDecisionIsTakenBack() {
        for (Given gone : List.of(
                beyond().and(leavesToTheClient("180.00")),
                beyond().and(reverse(3)),
                beyond().and(later(itemised("100.00"))))) {
            gone.when(dismissal()).thenRefusedBy("finding-is-still-open");
        }
    }

    @Test
    void auditsCountOnWithoutIt() {
        BillAudited first =
                (BillAudited) events(beyond(), audited(found("99285"))).getFirst();

        assertThat(first.found()).extracting(each -> each.id()).containsExactly(new FindingId(1));
        assertThat(first.gone()).isEmpty();
    }

    private static DismissFinding dismissal() {
        return new DismissFinding(ORIGIN, SEEN, BECAUSE);
    }

    private static List<CaseEvent> events(Given given, CaseCommand command) {
        return ((Decision.Accepted) given.when(command).decision()).events();
    }
}
