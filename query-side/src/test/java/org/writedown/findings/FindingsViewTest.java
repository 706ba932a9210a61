package org.writedown.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.writedown.projection.Happenings.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Payer;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Stay;
import org.writedown.findings.FindingNow.Status;
import org.writedown.projection.History;
import org.writedown.projection.ViewJson;
import tools.jackson.databind.json.JsonMapper;

class FindingsViewTest {

    @Test
    void theMostTellingComesFirstAndNoDollarCountsTwice() {
        FindingsAnswer answer = answer(start().then(audited(
                found(1, Grade.ASK, "B1-1", "300.00", 0),
                found(2, Grade.LIKELY, "B1-1", "200.00", 0),
                found(3, Grade.LIKELY, "B1-2", "500.00", 0))));

        assertThat(answer.findings())
                .extracting(
                        item -> item.finding().id().number(),
                        FindingsAnswer.Item::atStake,
                        FindingsAnswer.Item::counted)
                .containsExactly(
                        tuple(3, usd("500.00"), usd("500.00")),
                        tuple(2, usd("200.00"), usd("200.00")),
                        tuple(1, usd("300.00"), usd("100.00")));
        assertThat(answer.leverage().few()).containsExactly("N3", "N2");
        assertThat(answer.leverage().lines())
                .extracting(line -> line.line() + " " + line.atStake() + " " + line.grade() + " " + line.findings())
                .containsExactly("B1-2 $500.00 LIKELY [N3]", "B1-1 $300.00 LIKELY [N2, N1]");
        assertThat(answer.leverage().atStake()).isEqualTo(usd("800.00"));
        assertThat(answer.leverage().byGrade())
                .isEqualTo(Map.of(Grade.LIKELY, usd("700.00"), Grade.ASK, usd("100.00")));
    }

    @Test
    void whatBecameOfAFindingIsSeen() {
        History history = start().then(audited(
                        found(1, Grade.ASK, "B1-1", "300.00", 0),
                        found(2, Grade.ASK, "B1-2", "100.00", 0),
                        found(3, Grade.ASK, "B1-3", "50.00", 0)))
                .then(origin -> new LineFlagged(
                        origin,
                        flag(1),
                        line("B1-1"),
                        Concern.PRICE,
                        Set.of(Axis.PRICE),
                        Grade.ASK,
                        Sensitive.of("Why?"),
                        usd("300.00"),
                        null,
                        new FindingId(1)))
                .then(origin -> new AuditEvent.FindingDismissed(origin, new FindingId(2), Sensitive.of("Supported.")))
                .then(origin -> new AuditEvent.BillAudited(
                        origin, bill(1), List.of(found(4, Grade.LIKELY, "B1-3", "60.00", 3)), List.of()));

        assertThat(history.fold(new FindingsView()).view().findings().values())
                .extracting(now -> now.id().number(), FindingNow::status)
                .containsExactly(
                        tuple(1, Status.FLAGGED),
                        tuple(2, Status.DISMISSED),
                        tuple(3, Status.REPLACED),
                        tuple(4, Status.OPEN));
        assertThat(answer(history).leverage().findings()).isEqualTo(2);
    }

    private static void requireKeptAsItIs(History history) {
        CaseFindings view = history.fold(new FindingsView()).view();
        JsonMapper json = ViewJson.mapper();
        assertThat(json.readValue(json.writeValueAsString(view), CaseFindings.class))
                .as("as it is kept")
                .isEqualTo(view);
    }

    @Test
    void whatAPersonEnteredStandsBesideWhatAuditsFound() {
        Sensitive<String> because = Sensitive.of("Nobody was seen by two doctors.");
        BillCircumstances known = new BillCircumstances(Payer.MEDICARE, null, null, null, null, null, null, List.of());
        History history = start().then(audited(found(1, Grade.ASK, "B1-1", "300.00", 0)))
                .then(origin -> new AuditEvent.CircumstancesStated(origin, bill(1), known))
                .then(origin -> new AuditEvent.FindingEntered(
                        origin, bill(1), found(2, Grade.ASK, "B1-2", "500.00", 0), because))
                .then(origin -> new AuditEvent.BillAudited(origin, bill(1), List.of(), List.of(new FindingId(1))));
        FindingsAnswer answer = answer(history);

        requireKeptAsItIs(history);
        FindingNow entered = answer.findings().getFirst().finding();
        assertThat(entered.status()).isEqualTo(Status.OPEN);
        assertThat(entered.entered()).isEqualTo(because);
        assertThat(entered.by().value()).isNotBlank();
        assertThat(answer.leverage().atStake()).isEqualTo(usd("500.00"));
        assertThat(answer.findings().getLast().finding().status()).isEqualTo(Status.GONE);
        assertThat(answer.circumstances()).isEqualTo(Map.of(bill(1), known));
    }

    @Test
    void whatAFileSaysBeyondItsStatementIsKnownWhereNobodySaidOtherwise() {
        Stay stay = new Stay(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-01-12"));
        BillCircumstances read = new BillCircumstances(null, stay, null, null, null, null, null, List.of());
        BillCircumstances said = new BillCircumstances(Payer.MEDICARE, null, null, null, null, null, null, List.of());
        History history = start().then(origin ->
                        new AuditEvent.CircumstancesStated(origin, bill(1), read, new Source(LETTER, "x12-837i", "1")))
                .then(origin -> new AuditEvent.CircumstancesStated(origin, bill(1), said));

        assertThat(answer(history).circumstances()).isEqualTo(Map.of(bill(1), said.or(read)));
        assertThat(said.or(read).stay()).isEqualTo(stay);
        requireKeptAsItIs(history);
    }

    @Test
    void whatTheClientIsBilledBeyondTheInsurersDecisionIsAFindingWithItsSource() {
        History history = start().then(decided("500.00"))
                .then(beyond(null, "360.00", Grade.CERTAIN))
                .then(audited(found(1, Grade.ASK, "B1-1", "300.00", 0)));
        FindingsAnswer answer = answer(history);

        requireKeptAsItIs(history);
        FindingsAnswer.Item first = answer.findings().getFirst();
        assertThat(first.key()).isEqualTo("E3");
        assertThat(first.finding().finding().basis().rule()).isEqualTo("client-billed-beyond-patient-responsibility");
        assertThat(first.finding().finding().grade()).isEqualTo(Grade.CERTAIN);
        assertThat(first.finding().finding().question().value())
                .isEqualTo("The insurer leaves $500.00 to the client. On what ground is $860.00 asked?");
        assertThat(first.finding().status()).isEqualTo(Status.OPEN);
        assertThat(first.finding().decision()).isEqualTo(new Decision(2, new Source(LETTER, "manual", null)));
        assertThat(first.counted()).isEqualTo(usd("360.00"));
        assertThat(answer.leverage().few()).startsWith("E3");
        assertThat(answer.leverage().byGrade()).containsEntry(Grade.CERTAIN, usd("360.00"));
    }

    @Test
    void theSameDollarsOfABillAndOfItsLinesCountOnce() {
        FindingsAnswer answer = answer(start().then(decided("500.00"))
                .then(beyond(null, "360.00", Grade.CERTAIN))
                .then(contractual("360.00"))
                .then(beyond("B1-2", "100.00", Grade.CERTAIN)));

        assertThat(answer.leverage().atStake()).isEqualTo(usd("360.00"));
        assertThat(answer.leverage().lines())
                .extracting(line -> line.line() + " " + line.atStake())
                .containsExactly("B1-2 $100.00");
        assertThat(answer.findings()).extracting(FindingsAnswer.Item::atStake).contains(usd("360.00"), usd("100.00"));
    }

    @Test
    void itIsGoneWhenTheGuardSeesTheBillAnewOrTheDecisionIsTakenBack() {
        History seen = start().then(decided("500.00")).then(beyond(null, "360.00", Grade.CERTAIN));

        assertThat(guarded(seen)).containsExactly(Status.OPEN);
        assertThat(guarded(start().then(decided("500.00"))
                        .then(beyond(null, "360.00", Grade.CERTAIN))
                        .then(decided("860.00"))))
                .containsExactly(Status.GONE);
        assertThat(guarded(start().then(decided("500.00"))
                        .then(beyond(null, "360.00", Grade.CERTAIN))
                        .then(origin ->
                                new IntakeEvent.AdjudicationReversed(origin, bill(1), 2, Source.MANUAL, List.of()))))
                .containsExactly(Status.GONE);
    }

    @Test
    void whatTheGuardSawIsJudgedByItsIdAndStaysJudgedWhileItSeesTheSame() {
        History history = start().then(decided("500.00"))
                .then(beyond(null, "360.00", Grade.CERTAIN))
                .then(dismissal("E3"));
        assertThat(guarded(history)).containsExactly(Status.DISMISSED);
        assertThat(answer(history).leverage().findings()).isZero();

        history.then(decided("500.00")).then(beyond(null, "360.00", Grade.CERTAIN));
        assertThat(guarded(history)).containsExactly(Status.REPLACED, Status.DISMISSED);
        FindingNow again = answer(history).findings().getLast().finding();
        assertThat(again.dismissed()).isEqualTo(Sensitive.of("Written off since."));
        assertThat(again.replaces()).isEqualTo(FindingId.parse("E3"));

        history.then(decided("400.00")).then(beyond(null, "460.00", Grade.CERTAIN));
        assertThat(guarded(history)).containsExactly(Status.REPLACED, Status.DISMISSED, Status.OPEN);
        requireKeptAsItIs(history);
    }

    @Test
    void aFlagThatAsksWhatTheGuardSawKeepsItAskedWhileItSeesTheSame() {
        History history = start().then(decided("500.00"))
                .then(beyond("B1-2", "100.00", Grade.CERTAIN))
                .then(taken("E3", "B1-2"));
        assertThat(guarded(history)).containsExactly(Status.FLAGGED);

        history.then(decided("500.00")).then(beyond("B1-2", "100.00", Grade.CERTAIN));
        assertThat(guarded(history)).containsExactly(Status.REPLACED, Status.FLAGGED);
        FindingsAnswer.Item asked = answer(history).findings().getFirst();
        assertThat(asked.finding().flag()).isEqualTo(flag(1));
        assertThat(asked.counted()).isEqualTo(usd("100.00"));
    }

    @Test
    void aRowOfBeforeTheGuardsFindingsHadIdsNamesThemByTheirEvent() {
        JsonMapper json = ViewJson.mapper();
        CaseFindings view = start().then(decided("500.00"))
                .then(beyond(null, "360.00", Grade.CERTAIN))
                .fold(new FindingsView())
                .view();
        String before = json.writeValueAsString(view).replace("\"id\":\"E3\",", "");

        assertThat(before).doesNotContain("E3");
        assertThat(json.readValue(before, CaseFindings.class)).isEqualTo(view);
    }

    private static Function<Origin, CaseEvent> dismissal(String finding) {
        return origin ->
                new AuditEvent.FindingDismissed(origin, FindingId.parse(finding), Sensitive.of("Written off since."));
    }

    private static Function<Origin, CaseEvent> taken(String finding, String line) {
        return origin -> new LineFlagged(
                origin,
                flag(1),
                line(line),
                Concern.OTHER,
                Set.of(Axis.VALIDITY),
                Grade.CERTAIN,
                Sensitive.of("Why?"),
                usd("500.00"),
                null,
                FindingId.parse(finding));
    }

    private static List<Status> guarded(History history) {
        return history.fold(new FindingsView()).view().guarded().stream()
                .map(FindingNow::status)
                .toList();
    }

    private static Function<Origin, CaseEvent> decided(String responsibility) {
        return origin -> new IntakeEvent.InsuranceAdjudicated(
                origin, bill(1), usd("0.00"), usd("0.00"), usd(responsibility), LETTER, List.of());
    }

    private static Function<Origin, CaseEvent> beyond(@Nullable String line, String excess, Grade grade) {
        Finding finding = new Finding(
                "client-billed-beyond-patient-responsibility",
                "1",
                "none",
                Map.of("excess", excess, "asked", "860.00", "patientResponsibility", "500.00", "contractual", "0.00"));
        return origin -> new IntakeEvent.BilledBeyondResponsibility(
                origin, bill(1), line == null ? null : line(line), grade, finding);
    }

    private static Function<Origin, CaseEvent> contractual(String billed) {
        Finding finding = new Finding(
                "client-billed-a-contractual-adjustment",
                "1",
                "none",
                Map.of("contractualBilled", billed, "asked", "860.00", "contractual", "400.00"));
        return origin -> new IntakeEvent.BilledBeyondResponsibility(origin, bill(1), null, Grade.CERTAIN, finding);
    }

    private static History start() {
        return new History("case-audited", History.FIRM)
                .then(opened())
                .then(uploaded(
                        1, billed(1, "99285", "300.00"), billed(2, "70450", "500.00"), billed(3, "36415", "60.00")));
    }

    private static Function<Origin, CaseEvent> audited(AuditEvent.Found... found) {
        return origin -> new AuditEvent.BillAudited(origin, bill(1), Arrays.asList(found), List.of());
    }

    private static AuditEvent.Found found(int number, Grade grade, String line, String stake, int replaces) {
        AuditedFinding finding = new AuditedFinding(
                new Finding("made-up.rule", "1", "none", Map.of()),
                Concern.PRICE,
                Set.of(Axis.PRICE),
                grade,
                List.of(line(line)),
                Sensitive.of("What supports this?"),
                List.of(new AuditedFinding.Stake(line(line), usd(stake))),
                usd("0.00"));
        return new AuditEvent.Found(new FindingId(number), finding, replaces == 0 ? null : new FindingId(replaces));
    }

    private static FindingsAnswer answer(History history) {
        return FindingsAnswer.of(history.fold(new FindingsView()));
    }
}
