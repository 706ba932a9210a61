package org.writedown.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.cases.Samples.ORIGIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.writedown.cases.Given;
import org.writedown.cases.Samples;
import org.writedown.cases.command.FlagCommand;
import org.writedown.cases.command.InquiryCommand.SendInquiry;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.rules.CaseHasRoom;
import org.writedown.cases.rules.InquiryAsksWhatCanBeAnswered;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Statement;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.fhir.FhirReader;
import org.writedown.intake.pdf.PdfReader;
import org.writedown.intake.rif.RifReader;
import org.writedown.intake.table.TableMapping;
import org.writedown.intake.table.TablePreview;
import org.writedown.intake.table.TableReader;
import org.writedown.intake.x12.X12Reader;
import org.writedown.ledger.append.Append;
import org.writedown.ledger.append.EventRow;
import org.writedown.ledger.append.GroupCommitAppender;
import org.writedown.ledger.follow.FollowerSettings;
import org.writedown.ledger.json.EventJson;
import org.writedown.ledger.seal.Sealer;
import org.writedown.ledger.seal.Verdict;
import org.writedown.mappings.Mappings;
import org.writedown.reference.store.EditRows;

/** Limits at their edge and one beyond, and the page that tells them. */
class LimitsTest {

    private static final Sensitive<String> TEXT = Sensitive.of("Please send the documentation for this line.");
    private static final AddNote NOTE = new AddNote(ORIGIN, TEXT);

    static List<Arguments> limits() {
        return List.of(
                Arguments.of("body of a claim file", IntakeLimits.UPLOAD.bytes()),
                Arguments.of("claims of one uploaded file", IntakeLimits.UPLOAD.claims()),
                Arguments.of("saved mappings of a firm", (long) Mappings.MOST),
                Arguments.of("columns of a saved mapping", (long) TableMapping.MOST_COLUMNS),
                Arguments.of("rows of a table that a preview shows", (long) TablePreview.MOST_ROWS),
                Arguments.of("lines of a statement", (long) Statement.MOST_LINES),
                Arguments.of("stated total of a statement", Statement.MOST_MINOR_UNITS),
                Arguments.of("modifiers of a line", (long) BillLine.MOST_MODIFIERS),
                Arguments.of("description of a line", (long) BillLine.LONGEST_DESCRIPTION),
                Arguments.of("instalments of a payment plan", (long) PaymentTerms.MOST_INSTALMENTS),
                Arguments.of("flags, and questions, of an inquiry", (long) InquiryAsksWhatCanBeAnswered.MOST),
                Arguments.of("events of a case", (long) CaseHasRoom.MOST_EVENTS),
                Arguments.of("events of one command", (long) Append.MOST_EVENTS),
                Arguments.of("stored event", (long) EventJson.MOST_BYTES),
                Arguments.of("commands waiting for the ledger", (long) GroupCommitAppender.MOST_WAITING),
                Arguments.of("commands sharing a commit", (long) GroupCommitAppender.MOST_TOGETHER),
                Arguments.of(
                        "segments of the views (`writedown.query.segments`)", (long) FollowerSettings.MOST_SEGMENTS),
                Arguments.of("events that the views read at once (`writedown.query.batch`)", (long)
                        FollowerSettings.MOST_BATCH),
                Arguments.of("events that share a signed head where there are many", (long) Sealer.MOST),
                Arguments.of("differences that a verification lists", (long) Verdict.MOST_LISTED),
                Arguments.of("unsealed events that are counted", (long) Verdict.MOST_UNSEALED),
                Arguments.of("codes in column 2 of a table of edits", (long) EditRows.MOST_CODES),
                Arguments.of("different days and indicators of a table of edits", (long) EditRows.MOST_TERMS),
                Arguments.of("waiting for one's turn on a case", CaseHandling.LONGEST_WAIT.toSeconds()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void thePageTellsTheLimitThatIsInForce(String what, long limit) throws IOException {
        String row = Files.readAllLines(Path.of("../docs/limits.md")).stream()
                .filter(line -> line.startsWith("| " + what + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + what));

        assertThat(row)
                .startsWith("| " + what + " | "
                        + NumberFormat.getInstance(Locale.US).format(limit) + " ");
    }

    /** Of the readers of files; a row may tell several, in their order. */
    static List<Arguments> readers() {
        return List.of(
                row(
                        "depth, number, name of a field of FHIR's JSON",
                        FhirReader.DEEPEST,
                        FhirReader.LONGEST_NUMBER,
                        FhirReader.LONGEST_NAME),
                row("values read of one FHIR resource", FhirReader.MOST_VALUES),
                row("Claims of a FHIR file that are remembered for their decisions", FhirReader.MOST_CLAIMS),
                row("providers of a FHIR file that are remembered", FhirReader.MOST_PROVIDERS),
                row("row, and columns, of a CMS claim file (RIF)", RifReader.LONGEST_ROW, RifReader.MOST_COLUMNS),
                row("segment of an X12 file", X12Reader.LONGEST_SEGMENT),
                row("first rows of a table that may be its header", TableReader.ROWS_LOOKED_AT),
                row(
                        "cell, row, and columns, of a table",
                        TableReader.LONGEST_CELL,
                        TableReader.LONGEST_ROW,
                        TableReader.MOST_COLUMNS),
                row(
                        "parts of a workbook, and what they unpack to",
                        TableReader.MOST_PARTS,
                        TableReader.unpackedMost(IntakeLimits.UPLOAD)),
                row("pages, and characters of text, of a PDF", PdfReader.MOST_PAGES, PdfReader.MOST_CHARACTERS),
                row("what a PDF unpacks to", PdfReader.UNPACKED_MOST),
                row("lines and credits that are proposed of a PDF", PdfReader.MOST_LINES),
                row("warnings listed of a file, and of each claim", IntakeLimits.UPLOAD.findings()));
    }

    private static Arguments row(String what, long... limits) {
        return Arguments.of(what, LongStream.of(limits).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void thePageTellsTheLimitsOfTheReaders(String what, List<Long> limits) throws IOException {
        String row = Files.readAllLines(Path.of("../docs/limits.md")).stream()
                .filter(line -> line.startsWith("| " + what + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + what));

        List<Long> told = Pattern.compile("\\d[\\d,]*")
                .matcher(row.split("\\|", -1)[2])
                .results()
                .map(number -> Long.valueOf(number.group().replace(",", "")))
                .toList();
        assertThat(told).isEqualTo(limits);
    }

    @Test
    void aCaseIsFullAtItsLastEvent() {
        assertThat(decideAt(CaseHasRoom.MOST_EVENTS - 1)).isInstanceOf(Decision.Accepted.class);

        assertThat(decideAt(CaseHasRoom.MOST_EVENTS)).isInstanceOfSatisfying(Decision.Rejected.class, refused -> {
            assertThat(refused.rule()).isEqualTo("case-has-room");
            assertThat(refused.reason()).contains("100000");
        });
    }

    private static Decision decideAt(int events) {
        CaseState state = Given.commands(Samples.openCase()).state();
        while (state.version() < events) {
            state = CaseEvolver.evolve(state, new NoteAdded(ORIGIN, TEXT));
        }
        return CaseDecider.decide(state, NOTE, new Facts(Given.TODAY));
    }

    @Test
    void anInquiryHasAsManyFlagsAsCanBeAnswered() {
        int most = InquiryAsksWhatCanBeAnswered.MOST;
        Given flagged = Samples.openWith(Collections.nCopies(most + 1, "10.00").toArray(String[]::new));
        for (int line = 1; line <= most + 1; line++) {
            flagged.and(flag(line));
        }

        assertThat(flagged.when(ask(most)).events()).isNotEmpty();
        flagged.when(ask(most + 1)).thenRefusedBy("inquiry-asks-what-can-be-answered");
    }

    private static FlagCommand flag(int line) {
        return Samples.flag(line, Concern.OTHER);
    }

    private static SendInquiry ask(int flags) {
        return new SendInquiry(
                ORIGIN,
                Samples.B1,
                InquiryPurpose.CODING,
                IntStream.rangeClosed(1, flags).mapToObj(FlagId::new).toList(),
                List.of(TEXT),
                Channel.LETTER,
                Rung.FRONT_LINE,
                Samples.LATER,
                null);
    }

    @Test
    void aCommandRecordsNoMoreThanATransactionShouldHold() {
        EventRow row = new EventRow("e", "c", 0, "f", "t", 1, new byte[0], new byte[0], Instant.EPOCH);

        assertThat(new Append(Collections.nCopies(Append.MOST_EVENTS, row), null).events())
                .hasSize(Append.MOST_EVENTS);
        assertThatThrownBy(() -> new Append(Collections.nCopies(Append.MOST_EVENTS + 1, row), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most " + Append.MOST_EVENTS);
    }

    @Test
    void aStatementHasItsLinesAndNoMore() {
        String[] charges = Collections.nCopies(Statement.MOST_LINES, "1.00").toArray(String[]::new);
        assertThat(Samples.itemised(charges).lines()).hasSize(Statement.MOST_LINES);

        String[] more = Collections.nCopies(Statement.MOST_LINES + 1, "1.00").toArray(String[]::new);
        assertThatThrownBy(() -> Samples.itemised(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 10000 lines");
    }
}
