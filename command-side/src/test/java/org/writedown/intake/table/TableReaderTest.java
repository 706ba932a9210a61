package org.writedown.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.formats.Formats;
import org.writedown.intake.table.TableMapping.DateOrder;
import org.writedown.intake.table.TableMapping.DecimalSign;
import org.writedown.intake.table.UnderstoodColumn.Confidence;

/** Synthetic statements; none is of a person. */
final class TableReaderTest {

    private static final String STATEMENT = """
            Facility:,EXAMPLE GENERAL HOSPITAL
            Account No: SYN-100,,Statement Date,03/20/2026

            Date of Service,Rev Code,CPT/HCPCS,Description,Qty,Charges,Internal
            03/01/2026,450,99284-25,"EMERGENCY, LEVEL 4",1,"$1,234.50",x
            03/01/2026,0636,J1885,KETOROLAC,2,40.00,y
            03/02/2026,0250,,PHARMACY,1,(5.00),z
            ,,,Subtotal,,1274.50,
            03/02/2026,0301,80053,PANEL,1,abc,
            ,,,Total Charges,,"1,274.50",
            """;

    @Test
    void a_statement_is_read_with_its_preamble_its_total_and_its_rejects() {
        IntakeResult result = read(STATEMENT, TableMapping.NONE);

        Statement statement = result.claims().getFirst().statement();
        assertThat(statement.account().value()).isEqualTo("SYN-100");
        assertThat(statement.provider().name()).isEqualTo("EXAMPLE GENERAL HOSPITAL");
        assertThat(statement.statedOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(statement.side()).isEqualTo(BillSide.FACILITY);
        assertThat(statement.statedTotal()).isEqualTo(Money.usd("1274.50"));
        assertThat(statement.unitemised().isZero()).isTrue();
        assertThat(statement.lines()).extracting(line -> line.label()).containsExactly("99284-25", "J1885");
        assertThat(statement.lines().getFirst().description()).isEqualTo("EMERGENCY, LEVEL 4");
        assertThat(result.summary().rejected())
                .extracting(Object::toString)
                .containsExactly(
                        "row 7: the amount is negative: a credit or a payment is no line of a bill",
                        "row 9: the charge is no amount in whole cents");
        assertThat(result.summary().warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "column 7 is not understood and was left out",
                        "dates such as 03/04 are taken month first; the mapping can declare another order");
    }

    @Test
    void a_total_that_does_not_tie_is_told_and_kept_as_stated() {
        IntakeResult result = read("Description,Amount\nBED,10.00\nTOTAL,12.00\n", TableMapping.NONE);

        assertThat(result.claims().getFirst().statement().statedTotal()).isEqualTo(Money.usd("12.00"));
        assertThat(result.claims().getFirst().warnings())
                .extracting(Object::toString)
                .contains("row 2: the total is $12.00, the lines sum to $10.00");
    }

    @Test
    void any_delimiter_and_character_set_is_told_by_the_content() {
        String plain = "Description;Amount;Qty\nCAF\u00C9;1,234.00;2\nTOTAL;1,234.00;\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, Marks.WINDOWS)) {
            assertCafe(plain.getBytes(charset));
        }
        assertCafe(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8));
        assertCafe(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE));
        assertCafe(("\uFEFF" + plain.replace(';', '\t')).getBytes(StandardCharsets.UTF_16BE));
    }

    private static void assertCafe(byte[] file) {
        assertThat(read(file, TableMapping.NONE)
                        .claims()
                        .getFirst()
                        .statement()
                        .lines()
                        .getFirst()
                        .description())
                .isEqualTo("CAF\u00C9");
    }

    @Test
    void money_is_read_in_the_spellings_of_statements_and_in_no_other() {
        Map.of(
                        "$1,234.50", "1234.50",
                        "1234.5", "1234.50",
                        "(12.00)", "-12.00",
                        "12.00-", "-12.00",
                        "-$12", "-12.00",
                        "$ 12.00 CR", "-12.00",
                        "USD 7", "7.00",
                        ".50", "0.50",
                        "1,234,567.00", "1234567.00")
                .forEach((text, amount) -> assertThat(TableMoney.parse(text, DecimalSign.POINT))
                        .as(text)
                        .isEqualTo(Money.usd(amount)));
        for (String text :
                List.of("12,50", "1.234,50", "1,23.00", "1e9", "NaN", "", "12.345", "(-5.00)", "9".repeat(40))) {
            assertThat(TableMoney.parse(text, DecimalSign.POINT)).as(text).isNull();
        }
        assertThat(TableMoney.parse("1.234,50", DecimalSign.COMMA)).isEqualTo(Money.usd("1234.50"));
    }

    @Test
    void an_ambiguous_day_is_month_first_unless_declared() {
        assertThat(new TableDates(DateOrder.UNDECLARED, false).day("3/4/26")).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(new TableDates(DateOrder.DAY_FIRST, false).day("3/4/2026")).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(new TableDates(DateOrder.UNDECLARED, false).day("31/4/2026")).isNull();
        for (String text : List.of("2026-03-04", "20260304", "4-Mar-2026", "Mar 4, 2026", "2026-03-04 10:15")) {
            assertThat(new TableDates(DateOrder.UNDECLARED, false).day(text))
                    .as(text)
                    .isEqualTo(LocalDate.of(2026, 3, 4));
        }
        assertThat(new TableDates(DateOrder.UNDECLARED, true).day("46085")).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void what_each_column_is_understood_as_can_be_seen_and_declared() throws IOException {
        String file = "Leistung,Betrag,Patient Paid\nBED,10.00,1.00\n";
        TableMapping declared = new TableMapping(
                Map.of("LEISTUNG", Column.DESCRIPTION, "Betrag", Column.CHARGE),
                DateOrder.UNDECLARED,
                DecimalSign.POINT);

        assertRefused(file, Kind.UNKNOWN_FORMAT, "names columns");
        assertThat(new TableReader(IntakeLimits.UPLOAD, Declared.by(declared))
                        .preview(Document.of("t.csv", file.getBytes(StandardCharsets.UTF_8)))
                        .columns())
                .containsExactly(
                        new UnderstoodColumn(1, "Leistung", Column.DESCRIPTION, Confidence.DECLARED),
                        new UnderstoodColumn(2, "Betrag", Column.CHARGE, Confidence.DECLARED),
                        new UnderstoodColumn(3, "Patient Paid", Column.IGNORED, Confidence.UNKNOWN));
        assertThat(read(file, declared).claims()).hasSize(1);
    }

    @Test
    void several_accounts_are_several_statements() {
        String file = "Account,Description,Amount\nA1,BED,10.00\nA1,TEST,5.00\nA2,BED,7.00\n";

        assertThat(read(file, TableMapping.NONE).claims())
                .extracting(claim -> claim.statement().statedTotal())
                .containsExactly(Money.usd("15.00"), Money.usd("7.00"));
    }

    @Test
    void hostile_tables_are_refused() {
        assertRefused("Description,Amount\n" + "x,".repeat(1_000_000) + "\n", Kind.TOO_LARGE, "characters");
        assertRefused("Description,Amount\n" + "x,".repeat(5_000) + "\n", Kind.TOO_LARGE, "columns");
        assertRefused("Description,Amount\n\"" + "x\n".repeat(2_000_000), Kind.TOO_LARGE, "quote");
        assertRefused("Description,Amount\n" + "BED,1.00\n".repeat(200) + "BED\u0000,1.00\n", Kind.DAMAGED, "NUL");
        assertRefused("Description,Amount\n", Kind.NO_CLAIM, "no line");
        assertRefused("just, some words\nof no table\n", Kind.UNKNOWN_FORMAT, "names columns");
    }

    private static void assertRefused(String file, Kind kind, String reason) {
        assertThatThrownBy(() -> read(file, TableMapping.NONE))
                .isInstanceOfSatisfying(IntakeException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(kind))
                .hasMessageContaining(reason);
    }

    private static IntakeResult read(String file, TableMapping mapping) {
        return read(file.getBytes(StandardCharsets.UTF_8), mapping);
    }

    private static IntakeResult read(byte[] file, TableMapping mapping) {
        try {
            return Formats.intake(IntakeLimits.UPLOAD, Declared.by(mapping))
                    .read(Document.of("../../statement.csv", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
