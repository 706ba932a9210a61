package org.writedown.reference.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.writedown.reference.published.RowSink.Stated;

/** The files as their publishers have them, read to the row. */
class PublishedFilesTest {

    @BeforeAll
    static void needsThem() {
        assumeTrue(System.getProperty("realdata.dir") != null, "no directory of published files is given");
    }

    @Test
    void theOrderFileOfDiagnoses() {
        Collected<DiagnosisRow> read =
                Collected.of(new IcdOrderReader(), file("codes/icd10/icd10cm-order-Jan-2021.txt.gz"));

        assertThat(read.rows).hasSize(95_358);
        assertThat(read.rows.stream().filter(DiagnosisRow::billable)).hasSize(72_621);
        assertThat(read.rejected).isEmpty();
        assertThat(read.rows).contains(new DiagnosisRow("M545", true, "Low back pain"));
        assertThat(read.rows).filteredOn(row -> row.code().equals("R51")).allMatch(row -> !row.billable());
    }

    @Test
    void theSameCodesSeparatedByTabs() {
        Collected<DiagnosisRow> read = Collected.of(new IcdOrderReader(), file("codes/icd10/icd10cm_fy2022.tsv.gz"));

        assertThat(read.rows).hasSize(95_524);
        assertThat(read.rows.stream().filter(DiagnosisRow::billable)).hasSize(72_748);
        assertThat(read.rejected).isEmpty();
    }

    @Test
    void theContractorFileOfProcedures() {
        Collected<ProcedureRow> read = Collected.of(new HcpcsReader(), file("codes/hcpcs/HCPC2019_CONTR_ANWEB.txt.gz"));

        assertThat(read.rows.stream().filter(row -> row.code().length() == 5)).hasSize(6_440);
        assertThat(read.rows.stream().filter(row -> row.code().length() == 2)).hasSize(360);
        assertThat(read.rows.size() + read.skipped).isEqualTo(11_622);
        assertThat(read.rows.stream().filter(row -> row.ended() != null)).hasSizeGreaterThan(500);
        assertThat(read.rejected).isEmpty();
        assertThat(read.rows)
                .contains(new ProcedureRow("J1885", "Ketorolac tromethamine inj", LocalDate.of(1993, 1, 1), null));
    }

    @Test
    void theListOfProceduresWithoutDates() {
        Collected<ProcedureRow> read =
                Collected.of(new HcpcsReader(), file("codes/hcpcs/tuva_hcpcs_level_2_2022-04.csv.gz"));

        assertThat(read.rows.stream().filter(row -> row.code().length() == 5)).hasSize(7_125);
        assertThat(read.rows.stream().filter(row -> row.code().length() == 2)).hasSize(375);
    }

    @Test
    void theEditsAsTheyAreLaidOut() {
        Collected<PtpEdit> read = Collected.of(new PtpReader(), file("ncci-layout/ptp_sample.txt"));

        assertThat(read.rows).hasSize(3);
        assertThat(read.skipped).as("indicator 9 never applied").isEqualTo(1);
        assertThat(read.rejected).isEmpty();
        PtpEdit ended = read.rows.getLast();
        assertThat(ended.appliesOn(LocalDate.of(2023, 12, 30))).isTrue();
        assertThat(ended.appliesOn(LocalDate.of(2023, 12, 31)))
                .as("the deletion date itself is outside")
                .isFalse();
    }

    @Test
    void theUnitLimitsAsTheyAreLaidOut() {
        Collected<UnitLimit> read = Collected.of(new MueReader(), file("ncci-layout/mue_sample.csv"));

        assertThat(read.rows)
                .containsExactly(
                        new UnitLimit("85025", 2, 3), new UnitLimit("96374", 1, 3), new UnitLimit("99285", 1, 2));
        assertThat(read.stated).containsEntry(Stated.OF, "practitioner");
    }

    @Test
    void theFeeScheduleAsItIsLaidOut() {
        Collected<FeeRow> read = Collected.of(new FeeScheduleReader(), file("ncci-layout/rvu_sample.csv"));

        assertThat(read.stated).containsEntry(Stated.FROM, "2026-04-01");
        assertThat(read.rejected).isEmpty();
        assertThat(read.rows).extracting(FeeRow::status).containsExactly("A", "C", "I");
        FeeRow visit = read.rows.getFirst();
        assertThat(visit.globalDays()).isEqualTo("XXX");
        assertThat(visit.work()).isEqualTo(new BigDecimal("1.30"));
        assertThat(visit.nonFacility()).isEqualTo(new BigDecimal("2.85"));
        assertThat(visit.facility()).isEqualTo(new BigDecimal("1.72"));
        assertThat(visit.conversion()).isEqualTo(new BigDecimal("33.4009"));
    }

    @Test
    void placesOfServiceWithoutTheUnassigned() {
        Collected<ListedCode> read =
                Collected.of(CodeListReader.placesOfService(), file("codes/cms-domains/bfd_place_of_service.csv"));

        assertThat(read.rows).hasSize(52).contains(new ListedCode("27", "OUTREACH SITE/STREET (EFF. 10/1/23)"));
        assertThat(read.rejected).as("the list ends with a row '~'").hasSize(1);
    }

    @Test
    void revenueCodesWithoutTheirWords() {
        Collected<ListedCode> read =
                Collected.of(CodeListReader.revenueCodes(), file("codes/cms-domains/bfd_revenue_center.csv"));

        assertThat(read.rows).hasSize(539).allMatch(row -> row.title().isEmpty());
    }

    @Test
    void theTwoLayoutsOfOneHospitalSayTheSame() {
        Collected<PostedPrice> tall =
                Collected.of(new PriceFileReader(), file("mrf/V3.0.0_Tall_CSV_Format_Example.csv"));
        Collected<PostedPrice> json = Collected.of(new PriceFileReader(), file("mrf/v3_json_format_example.json"));

        assertThat(tall.stated).isEqualTo(json.stated);
        assertThat(tall.stated).containsEntry(Stated.FROM, "2026-04-01").containsEntry(Stated.LAYOUT, "3.0.0");
        assertThat(tall.rejected).isEmpty();
        assertThat(json.rejected).isEmpty();
        assertThat(tall.rows)
                .filteredOn(row -> row.code().equals("70551"))
                .isEqualTo(json.rows.stream()
                        .filter(row -> row.code().equals("70551"))
                        .toList());
        assertThat(tall.rows).anySatisfy(row -> {
            assertThat(row.code()).isEqualTo("70551");
            assertThat(row.revenue()).isEqualTo("0611");
            assertThat(row.cash()).isEqualTo(new BigDecimal("1080"));
            assertThat(row.payer()).isEqualTo("Platform Health Insurance");
            assertThat(row.negotiated()).isEqualTo(new BigDecimal("400"));
        });
    }

    private static InputStream file(String path) {
        try {
            InputStream raw = Files.newInputStream(Path.of(System.getProperty("realdata.dir"), path));
            return path.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
