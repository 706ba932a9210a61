package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.B1;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.itemised;
import static org.writedown.cases.Samples.usd;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.AuditCommand.StateCircumstances;
import org.writedown.cases.command.IntakeCommand.RecordLaterStatement;
import org.writedown.cases.command.IntakeCommand.UploadBill;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.AuditEvent.CircumstancesStated;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.Stay;

/** What a file says of a bill beyond its statement is on record with its source, and apart from what persons say. */
class PrintedSpecification {

    private static final Source FILE = new Source(Samples.LETTER, "x12-837i", "ST 1, CLM 1, segment 14");
    private static final Stay STAY = new Stay(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-01-12"));
    private static final LineCircumstances PRICE = LineCircumstances.priced(1, usd("450.00"));

    private static Given uploaded() {
        return Given.commands(Samples.openCase())
                .and(new UploadBill(ORIGIN, read("900.00", "100.00"), printed(STAY, PRICE), false));
    }

    @Test
    void itIsRecordedBesideTheBillWithItsSource() {
        assertThat(uploaded().history().subList(1, 3))
                .satisfiesExactly(bill -> assertThat(bill).isInstanceOf(BillUploaded.class), said -> assertThat(said)
                        .isEqualTo(new CircumstancesStated(ORIGIN, B1, printed(STAY, PRICE), FILE)));
        assertThat(Given.commands(Samples.openCase(), Samples.upload(itemised("900.00")))
                        .history())
                .as("nothing where the file says nothing")
                .hasSize(2);
    }

    @Test
    void aPersonsWordStandsBesideItAndTakesNothingOfItAway() {
        Given said = uploaded().and(new StateCircumstances(ORIGIN, B1, Samples.seenBefore()));

        assertThat(audit(said).circumstances()).isEqualTo(Samples.seenBefore());
        assertThat(audit(said).printed()).isEqualTo(printed(STAY, PRICE));
    }

    @Test
    void aLaterStatementKeepsTheStayAndHasLinesOfItsOwn() {
        LineCircumstances other = LineCircumstances.priced(2, usd("50.00"));
        Given silent = uploaded().and(later(printed(null)));
        Given priced = uploaded().and(later(printed(null, other)));

        assertThat(audit(silent).printed()).isEqualTo(printed(STAY));
        assertThat(audit(priced).printed()).isEqualTo(printed(STAY, other));
        assertThat(uploaded().and(later(printed(STAY, PRICE))).history().getLast())
                .as("nothing where it says the same")
                .isNotInstanceOf(CircumstancesStated.class);
    }

    private static RecordLaterStatement later(BillCircumstances printed) {
        return new RecordLaterStatement(ORIGIN, B1, read("890.00", "100.00"), printed, false);
    }

    private static Statement read(String... charges) {
        return itemised(charges).readFrom(FILE);
    }

    private static BillCircumstances printed(@Nullable Stay stay, LineCircumstances... lines) {
        return new BillCircumstances(null, stay, null, null, null, null, null, List.of(lines));
    }

    private static org.writedown.cases.state.AuditState audit(Given given) {
        return ((CaseState.Active) given.state()).file().bill(B1).orElseThrow().audit();
    }
}
