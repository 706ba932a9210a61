package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.writedown.cases.Samples;
import org.writedown.cases.command.CaseFileCommand.OpenCase;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.AdjudicationReversed;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Source;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.formats.Formats;
import org.writedown.intake.table.Workbooks;
import org.writedown.web.ItemDecisions.Outlook;
import org.writedown.web.Understood.Item;

/** Files of every format, sent to one case in any order and as often as one likes: each counts once. */
class SameFileTwiceProperties {

    private static final Origin TODAY = Samples.by("firm-1", "advocate-1", LocalDate.of(2026, 12, 31));
    private static final List<Understood> FILES = files();
    private static final int LAST = 11;

    private CaseState state = opened();
    private final List<CaseEvent> history = new ArrayList<>();

    @Property(tries = 300)
    void aFileThatIsSentAgainChangesNothing(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = LAST) Integer> sent) {
        state = opened();
        history.clear();
        for (int file : sent) {
            send(FILES.get(file));
            assertThat(send(FILES.get(file))).as("file %s at once again", file).isEmpty();
        }
        assertThat(places("statement", history)).doesNotHaveDuplicates();
        assertThat(places("decision", history)).doesNotHaveDuplicates();
        assertThat(places("reversal", history)).doesNotHaveDuplicates();
    }

    /** All that can be recorded is, and a person confirms whatever is doubtful. */
    private List<CaseEvent> send(Understood file) {
        Set<Integer> all = new TreeSet<>(
                IntStream.rangeClosed(1, file.items().size()).boxed().toList());
        Choice choice = new Choice(all, all, Set.of());
        List<CaseEvent> events = new ArrayList<>();
        for (Item item : file.inOrderOfRecording()) {
            Outlook outlook = ItemDecisions.of(item, choice, TODAY, state);
            if (outlook.refusal() == null) {
                for (CaseEvent event : outlook.events()) {
                    state = CaseEvolver.evolve(state, event);
                    events.add(event);
                }
            }
        }
        history.addAll(events);
        return events;
    }

    private static List<Source> places(String kind, List<CaseEvent> history) {
        return history.stream().flatMap(event -> place(kind, event)).toList();
    }

    private static Stream<Source> place(String kind, CaseEvent event) {
        return switch (event) {
            case BillUploaded e
            when kind.equals("statement") -> Stream.of(e.statement().source());
            case LaterStatementRecorded e
            when kind.equals("statement") -> Stream.of(e.statement().source());
            case InsuranceAdjudicated e
            when kind.equals("decision") ->
                Stream.of(Objects.requireNonNull(e.detail()).source());
            case AdjudicationReversed e when kind.equals("reversal") -> Stream.of(e.source());
            default -> Stream.empty();
        };
    }

    private static CaseState opened() {
        OpenCase open = Samples.openCase();
        Decision decision = CaseDecider.decide(
                CaseState.initial(), open, new Facts(open.origin().effectiveOn()));
        CaseState opened = CaseState.initial();
        for (CaseEvent event : ((Decision.Accepted) decision).events()) {
            opened = CaseEvolver.evolve(opened, event);
        }
        return opened;
    }

    private static List<Understood> files() {
        String claim = resource("synthetic-837i-decided.x12");
        String decided = resource("synthetic-835.x12");
        String statement = resource("synthetic-statement.csv");
        List<Understood> files = new ArrayList<>();
        for (String file : List.of(
                claim,
                claim.replace("20240201*1200*CH", "20240301*1200*CH")
                        .replace("CLM*SYN-0001*1000*", "CLM*SYN-0001*900*")
                        .replace("A0428:RH*600", "A0428:RH*500"),
                decided,
                takenBackAndDecidedAnew(decided),
                statement,
                statement
                        .replace("Statement Date,03/20/2026", "Statement Date,")
                        .replace("\"$1,234.50\"", "\"$1,000.00\"")
                        .replace("\"1,274.50\"", "\"1,040.00\""),
                "Description,Amount\nBED,10.00\nTEST,5.00\n",
                resource("synthetic-eob.json"),
                resource("synthetic-bundle.json"),
                resource("synthetic-rif.csv"),
                resource("synthetic-837p.x12"))) {
            files.add(read(file.getBytes(StandardCharsets.UTF_8)));
        }
        files.add(read(Workbooks.statement()));
        assertThat(files).hasSize(LAST + 1);
        return files;
    }

    /** The decision on the first claim is taken back, and made again with the same sums. */
    private static String takenBackAndDecidedAnew(String remittance) {
        return remittance
                .replace("CLP*SYN-0002*22*-80*-50**12*PAYER-CLAIM-0", "CLP*SYN-0001*22*-1000*-650**12*PAYER-CLAIM-1")
                .replace("CAS*CO*45*-30", "CAS*CO*45*-200~\nCAS*PR*1*-150")
                .replace("TRN*1*SYN-TRACE-1", "TRN*1*SYN-TRACE-2");
    }

    private static Understood read(byte[] file) {
        try {
            IntakeResult result = Formats.intake(IntakeLimits.UPLOAD).read(Document.of("synthetic", file));
            return Understood.of(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
