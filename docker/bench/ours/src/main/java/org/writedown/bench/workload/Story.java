package org.writedown.bench.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.CaseFileCommand.OpenCase;
import org.writedown.cases.command.CaseFileCommand.RecordAuthorisation;
import org.writedown.cases.command.FlagCommand.FlagLine;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.InquiryCommand.RecordResponse;
import org.writedown.cases.command.InquiryCommand.SendInquiry;
import org.writedown.cases.command.IntakeCommand.UploadBill;
import org.writedown.cases.command.NegotiationCommand.MakeOffer;
import org.writedown.cases.command.NegotiationCommand.ReceiveOffer;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.UnitOfService;

/**
 * One invented case, told by the product's own decisions: a bill of eight lines, six questions, the provider's answer to
 * each, an offer and a counter-offer, and notes up to the wanted number of events.
 */
public final class Story {

    private static final BillId BILL = new BillId(1);
    private static final int LINES = 8;
    private static final List<Concern> CONCERNS = List.of(
            Concern.LEVEL_OF_VISIT,
            Concern.DUPLICATE,
            Concern.PRICE,
            Concern.UNBUNDLING,
            Concern.FACILITY_FEE,
            Concern.SUPPLIES_AND_DRUGS);
    private static final int FLAGS = CONCERNS.size();
    private static final LocalDate LATER = Cases.DAY.plusDays(30);
    private static final DocumentHash LETTER = new DocumentHash("ab".repeat(32));
    private static final int LEAST_CHARGE = 20_000;
    private static final int SPREAD = 300_000;

    private final Origin origin;
    private final Random random;
    private final List<CaseEvent> events = new ArrayList<>();
    private CaseState state = CaseState.initial();

    private Story(CaseId id, Random random) {
        this.origin = Cases.origin(id);
        this.random = random;
    }

    /** The first {@code size} events of the case. */
    public static List<CaseEvent> events(CaseId id, int size, Random random) {
        Story story = new Story(id, random);
        story.negotiate();
        for (int note = 0; story.events.size() < size; note++) {
            story.tell(new AddNote(story.origin, Cases.note(note)));
        }
        return List.copyOf(story.events.subList(0, size));
    }

    private void negotiate() {
        Provider hospital = new Provider(new ProviderId("hospital-" + random.nextInt(40)), "Example General Hospital");
        tell(new OpenCase(
                origin, new Client(Sensitive.of("Ana Example"), null, null), PayerStatus.SELF_PAY, Money.USD, null));
        tell(new RecordAuthorisation(
                origin,
                new Authorisation(Set.of(hospital.id()), Cases.DAY.minusDays(10), Cases.DAY.plusYears(1), null)));
        Statement statement = statement(hospital);
        tell(new UploadBill(origin, statement, false));
        for (int line = 1; line <= FLAGS; line++) {
            tell(new FlagLine(
                    origin,
                    new LineId(BILL, line),
                    CONCERNS.get(line - 1),
                    Set.of(Axis.LEVEL, Axis.DOCUMENTATION),
                    Grade.ASK,
                    Sensitive.of("What documentation supports this line?"),
                    null));
        }
        tell(ask());
        tell(answer(statement));
        Money offered = Money.usd("100.00");
        tell(new MakeOffer(origin, BILL, OfferKind.LUMP_SUM, offered, null, LATER));
        tell(new ReceiveOffer(origin, BILL, OfferKind.LUMP_SUM, offered.plus(offered), null, LATER));
    }

    private SendInquiry ask() {
        return new SendInquiry(
                origin,
                BILL,
                InquiryPurpose.CODING,
                IntStream.rangeClosed(1, FLAGS).mapToObj(FlagId::new).toList(),
                List.of(Sensitive.of("Please send the documentation for these lines.")),
                Channel.LETTER,
                Rung.FRONT_LINE,
                LATER,
                null);
    }

    private RecordResponse answer(Statement statement) {
        List<FlagOutcome> outcomes = List.of(
                new FlagOutcome.Downgraded(new FlagId(1), ProcedureCode.of("99283"), half(statement, 1)),
                new FlagOutcome.Removed(new FlagId(2)),
                new FlagOutcome.Reduced(new FlagId(3), half(statement, 3)),
                new FlagOutcome.Upheld(new FlagId(4)),
                new FlagOutcome.Documented(new FlagId(5), LETTER),
                new FlagOutcome.NoAnswer(new FlagId(6)));
        return new RecordResponse(
                origin,
                new InquiryId(1),
                ResponseClass.SUBSTANTIVE,
                Channel.LETTER,
                null,
                null,
                null,
                outcomes,
                LETTER);
    }

    private static Money half(Statement statement, int line) {
        return statement.lines().get(line - 1).charge().split(2).getLast();
    }

    private Statement statement(Provider hospital) {
        List<BillLine> lines =
                IntStream.rangeClosed(1, LINES).mapToObj(this::line).toList();
        return new Statement(
                hospital,
                Sensitive.of("ACC-1"),
                StatementKind.ITEMISED,
                BillSide.FACILITY,
                "131",
                Cases.DAY.minusDays(20),
                List.of(DiagnosisCode.icd10("R07.9")),
                lines,
                Money.sum(Money.USD, lines.stream().map(BillLine::charge).toList()),
                Source.MANUAL);
    }

    private BillLine line(int number) {
        LocalDate served = Cases.DAY.minusDays(40);
        return new BillLine(
                number,
                new RevenueCode("0450"),
                ProcedureCode.of(number == 1 ? "99285" : "7%04d".formatted(number)),
                number == 1 ? List.of(new Modifier("25")) : List.of(),
                null,
                BigDecimal.ONE,
                UnitOfService.UNITS,
                new Money(LEAST_CHARGE + random.nextInt(SPREAD), Money.USD),
                served,
                served,
                List.of(1),
                null,
                null);
    }

    /** @throws IllegalStateException if a rule refuses: then this is no story */
    private void tell(CaseCommand command) {
        switch (CaseDecider.decide(state, command, new Facts(Cases.DAY))) {
            case Decision.Rejected rejected ->
                throw new IllegalStateException(rejected.rule() + ": " + rejected.reason());
            case Decision.Accepted accepted -> {
                for (CaseEvent event : accepted.events()) {
                    state = CaseEvolver.evolve(state, event);
                    events.add(event);
                }
            }
        }
    }
}
