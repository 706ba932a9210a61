package org.writedown.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.formats.Formats;

final class WorkbookTest {

    /** A workbook may unpack to four times as much. */
    private static final IntakeLimits SMALL = new IntakeLimits(1 << 20, 100, 100, 100);

    @Test
    void a_sheet_is_a_table_whose_numbers_are_days_and_cents() {
        Statement statement = read(Workbooks.statement()).claims().getFirst().statement();

        assertThat(statement.lines().getFirst().charge()).isEqualTo(Money.usd("12.30"));
        assertThat(statement.lines().getFirst().serviceFrom()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(statement.statedTotal()).isEqualTo(Money.usd("12.30"));
        assertThat(statement.source().format()).isEqualTo("table-xlsx");
    }

    @Test
    void macros_are_refused() {
        assertRefused(with("xl/vbaProject.bin", "x"), Kind.HARMFUL, "macros");
        assertRefused(
                with("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                Kind.HARMFUL,
                "macros");
    }

    @Test
    void bombs_are_refused_before_they_unfold() {
        assertRefused(with("xl/big.xml", " ".repeat(5 << 20)), Kind.TOO_LARGE, "unpacked");
        assertRefused(
                with("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
                Kind.DAMAGED,
                "document type");
        assertRefused(
                Workbooks.zipped(Workbooks.parts("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")),
                Kind.DAMAGED,
                "last column");
    }

    @Test
    void a_document_type_is_told_in_any_encoding() {
        Map<String, byte[]> parts = Workbooks.bytes(Workbooks.parts(Workbooks.rows("BED")));
        String laughs = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
        parts.put("xl/worksheets/sheet1.xml", laughs.getBytes(StandardCharsets.UTF_16));

        assertRefused(Workbooks.packed(parts), Kind.DAMAGED, "document type");
    }

    @Test
    void names_that_lead_outside_and_archives_of_other_things_are_refused() {
        assertRefused(with("../../etc/passwd", "x"), Kind.DAMAGED, "outside");
        assertRefused(with("/etc/passwd", "x"), Kind.DAMAGED, "outside");
        assertRefused(with("C:/Windows/x", "x"), Kind.DAMAGED, "outside");
        assertRefused(with("c:\\x", "x"), Kind.DAMAGED, "outside");
        assertRefused(Workbooks.zipped(Map.of("a.txt", "x")), Kind.UNKNOWN_FORMAT, "no workbook");
        // Found by the fuzzer: without its directory the library throws an IOException.
        byte[] whole = Workbooks.statement();
        assertRefused(Arrays.copyOf(whole, whole.length - 10), Kind.DAMAGED, "damaged");
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Kind.DAMAGED, "");
    }

    private static byte[] with(String part, String content) {
        Map<String, String> parts = Workbooks.parts(Workbooks.rows("BED"));
        parts.put(part, content);
        return Workbooks.zipped(parts);
    }

    private static void assertRefused(byte[] file, Kind kind, String reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(IntakeException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(kind))
                .hasMessageContaining(reason);
    }

    private static IntakeResult read(byte[] file) {
        try {
            return Formats.intake(SMALL).read(Document.of("statement.xlsx", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
