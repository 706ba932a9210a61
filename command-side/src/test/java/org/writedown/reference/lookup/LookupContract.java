package org.writedown.reference.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.reference.store.SyntheticFiles.diagnoses;
import static org.writedown.reference.store.SyntheticFiles.diagnosis;
import static org.writedown.reference.store.SyntheticFiles.edit;
import static org.writedown.reference.store.SyntheticFiles.edits;
import static org.writedown.reference.store.SyntheticFiles.fees;
import static org.writedown.reference.store.SyntheticFiles.limits;
import static org.writedown.reference.store.SyntheticFiles.prices;
import static org.writedown.reference.store.SyntheticFiles.procedure;
import static org.writedown.reference.store.SyntheticFiles.procedures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.reference.CodeList;
import org.writedown.audit.reference.CodeTable;
import org.writedown.audit.reference.CodeTable.Standing;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.Edited;
import org.writedown.audit.reference.UnitLimits.Kind;
import org.writedown.audit.reference.Wanted;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Money;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.SourceKind;

/** What is answered about codes and days, the same on both databases. */
abstract class LookupContract extends LookupBench {

    @Test
    void whatIsNotLoadedIsAbsentAndNotEmpty() {
        assertThat(about(FIRM, "2026-05-01", "A0001")).isEqualTo(Answers.NOTHING);
    }

    @Test
    void aDiagnosisIsJudgedByTheEditionOfItsDay() {
        bench.load(SourceKind.ICD_10_CM, "FY2021", "a.txt", diagnoses(diagnosis(1, "M545", true)));
        bench.load(
                SourceKind.ICD_10_CM,
                "FY2022",
                "b.txt",
                diagnoses(diagnosis(1, "M545", false), diagnosis(2, "M5450", true)));

        assertThat(diagnosisOn("M545", "2020-09-30")).as("before the first").isEqualTo(Standing.NOT_COVERED);
        assertThat(diagnosisOn("M545", "2021-09-30")).isEqualTo(Standing.VALID);
        assertThat(diagnosisOn("M545", "2021-10-01")).isEqualTo(Standing.HEADING);
        assertThat(diagnosisOn("M5450", "2021-10-01")).isEqualTo(Standing.VALID);
        assertThat(diagnosisOn("M5450", "2020-11-01"))
                .as("only the newer edition has it")
                .isEqualTo(Standing.NOT_YET);
        assertThat(diagnosisOn("M5459", "2020-11-01")).as("neither has it").isEqualTo(Standing.UNKNOWN);
        assertThat(diagnosisOn("M5459", "2022-05-01")).as("April brings codes").isEqualTo(Standing.NOT_COVERED);
        assertThat(diagnosisOn("M5450", "2022-10-01")).as("after the year").isEqualTo(Standing.NOT_COVERED);
    }

    @Test
    void aDiagnosisThatAnEarlierEditionHadHasEnded() {
        bench.load(SourceKind.ICD_10_CM, "FY2020", "a.txt", diagnoses(diagnosis(1, "R51", true)));
        bench.load(SourceKind.ICD_10_CM, "FY2021", "b.txt", diagnoses(diagnosis(1, "R519", true)));

        assertThat(diagnosisOn("R51", "2020-09-30")).isEqualTo(Standing.VALID);
        assertThat(diagnosisOn("R51", "2020-10-01")).isEqualTo(Standing.ENDED);
        assertThat(diagnosisOn("R519", "2020-09-30")).as("April brings codes").isEqualTo(Standing.NOT_COVERED);
        assertThat(diagnosisOn("R519", "2020-03-31")).isEqualTo(Standing.NOT_YET);
    }

    @Test
    void aTableCoversItsSettingAndItsDays() {
        bench.load(SourceKind.PTP_OUTPATIENT, "2026Q1", "a.txt", edits(edit("A0001", "A0002", "20200101", "*", 1)));
        bench.load(SourceKind.MUE_PRACTITIONER, "2026Q1", "a.csv", limits("Practitioner Services", "A0001,5,2 Date"));
        bench.load(SourceKind.ICD_10_CM, "FY2026", "a.txt", diagnoses(diagnosis(1, "M5450", true)));
        Answers answers = about(FIRM, "2026-02-01", "A0001");

        assertThat(covers(answers.pairs(), Setting.OUTPATIENT, "2026-02-01")).isTrue();
        assertThat(covers(answers.pairs(), Setting.OUTPATIENT, "2021-02-01"))
                .as("a table of pairs holds its history")
                .isTrue();
        assertThat(covers(answers.pairs(), Setting.PROFESSIONAL, "2026-02-01")).isFalse();
        assertThat(covers(answers.limits(), Setting.PROFESSIONAL, "2026-02-01")).isTrue();
        assertThat(covers(answers.limits(), Setting.PROFESSIONAL, "2025-12-31"))
                .as("before the first quarter loaded")
                .isFalse();
        assertThat(covers(answers.limits(), Setting.OUTPATIENT, "2026-02-01")).isFalse();
        assertThat(covers(answers.diagnoses(), Setting.INPATIENT, "2026-02-01")).isTrue();
        assertThat(covers(answers.diagnoses(), Setting.INPATIENT, "2026-10-01"))
                .as("another year")
                .isFalse();
    }

    @Test
    void theEditionNamedIsThatOfTheBillsOwnSettingAndHospital() {
        bench.load(SourceKind.PTP_PRACTITIONER, "2026Q1", "a.txt", edits(edit("A0001", "A0002", "20200101", "*", 1)));
        bench.load(SourceKind.PTP_OUTPATIENT, "2026Q2", "b.txt", edits(edit("A0001", "A0002", "20200101", "*", 1)));
        bench.load(SourceKind.MUE_PRACTITIONER, "2026Q1", "a.csv", limits("Practitioner Services", "A0001,5,2 Date"));
        bench.load(
                SourceKind.MUE_OUTPATIENT, "2026Q2", "b.csv", limits("Outpatient Hospital Services", "A0001,5,2 Date"));
        Answers answers = about(FIRM, "2026-05-01", "A0001");

        assertThat(edition(answers.pairs(), Setting.PROFESSIONAL)).isEqualTo("ncci-ptp-practitioner 2026Q1");
        assertThat(edition(answers.pairs(), Setting.OUTPATIENT)).isEqualTo("ncci-ptp-outpatient 2026Q2");
        assertThat(edition(answers.pairs(), Setting.INPATIENT)).isEmpty();
        assertThat(edition(answers.limits(), Setting.PROFESSIONAL)).isEqualTo("mue-practitioner 2026Q1");
        assertThat(edition(answers.limits(), Setting.OUTPATIENT)).isEqualTo("mue-outpatient 2026Q2");
    }

    private static String edition(@Nullable Edited table, Setting setting) {
        return Objects.requireNonNull(table).edition(setting, HOSPITAL);
    }

    @Test
    void aListSaysWhichCodesAreAssignedUnlessItIsAnExcerpt() {
        bench.load(SourceKind.REVENUE_CODES, "2026", "a.csv", list(500));
        bench.load(SourceKind.PLACE_OF_SERVICE, "2026", "b.csv", list(12));
        Answers answers = about(FIRM, "2026-05-01", "A0001");
        CodeList revenueCodes = Objects.requireNonNull(answers.revenueCodes());

        assertThat(revenueCodes.has("0450")).isTrue();
        assertThat(revenueCodes.has("0999")).isFalse();
        assertThat(covers(revenueCodes, Setting.INPATIENT, "2026-05-01")).isTrue();
        assertThat(covers(answers.places(), Setting.PROFESSIONAL, "2026-05-01"))
                .as("twelve places are not all places")
                .isFalse();
    }

    private static byte[] list(int codes) {
        return IntStream.rangeClosed(1, codes)
                .mapToObj(code -> code + ",Invented\n")
                .collect(Collectors.joining("", "code,title\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean covers(@Nullable Edited table, Setting setting, String day) {
        return Objects.requireNonNull(table).covers(setting, HOSPITAL, LocalDate.parse(day));
    }

    @Test
    void aProcedureIsJudgedByItsOwnDays() {
        bench.load(
                SourceKind.HCPCS,
                "2026Q1",
                "a.txt",
                procedures(procedure("A0001", "20200101", ""), procedure("A0002", "20100101", "20251231")));

        assertThat(procedureOn("A0001", "2019-12-31")).isEqualTo(Standing.NOT_YET);
        assertThat(procedureOn("A0001", "2026-02-01")).isEqualTo(Standing.VALID);
        assertThat(procedureOn("A0002", "2025-12-31")).as("its last day").isEqualTo(Standing.VALID);
        assertThat(procedureOn("A0002", "2026-01-01")).isEqualTo(Standing.ENDED);
        assertThat(procedureOn("A0003", "2026-02-01")).isEqualTo(Standing.UNKNOWN);
        assertThat(procedureOn("A0003", "2026-05-01")).as("a quarter later").isEqualTo(Standing.NOT_COVERED);
        assertThat(procedureOn("99999", "2026-02-01"))
                .as("not of this code set")
                .isEqualTo(Standing.NOT_COVERED);
    }

    @Test
    void aBillAcrossTwoEditionsIsAnsweredByBoth() {
        bench.load(SourceKind.MUE_PRACTITIONER, "2026Q1", "a.csv", limits("Practitioner Services", "A0001,5,2 Date"));
        bench.load(SourceKind.MUE_PRACTITIONER, "2026Q2", "b.csv", limits("Practitioner Services", "A0001,4,3 Date"));
        Answers answers = stored().of(FIRM)
                .about(new Wanted(
                        Set.of("A0001"), Set.of(), Set.of(), LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 2)));
        var limits = Objects.requireNonNull(answers.limits());

        assertThat(limits.edition()).isEqualTo("mue-practitioner 2026Q1, mue-practitioner 2026Q2");
        assertThat(Objects.requireNonNull(limits.limit("A0001", EditSetting.PRACTITIONER, LocalDate.of(2026, 3, 30)))
                        .kind())
                .isEqualTo(Kind.DAY_ABSOLUTE);
        assertThat(Objects.requireNonNull(limits.limit("A0001", EditSetting.PRACTITIONER, LocalDate.of(2026, 4, 2)))
                        .kind())
                .isEqualTo(Kind.DAY_CLINICAL);
        assertThat(limits.limit("A0001", EditSetting.OUTPATIENT_HOSPITAL, LocalDate.of(2026, 4, 2)))
                .isNull();
    }

    @Test
    void aFeeIsUnitsTimesTheFilesOwnFactor() {
        bench.load(
                SourceKind.PFS_RVU,
                null,
                "pprrvu.csv",
                fees(
                        "2026 National Physician Fee Schedule Relative Value File April Release",
                        "A0001,,A,1.00,2.005,1.50,010,1",
                        "A0001,26,A,1.00,1.00,1.00,010,1",
                        "90000,,D,0.00,0.00,0.00,XXX,9"));
        Answers answers = about(FIRM, "2026-05-01", "A0001", "90000");
        var fee = Objects.requireNonNull(Objects.requireNonNull(answers.fees()).fee("A0001", LocalDate.of(2026, 5, 1)));

        assertThat(fee.office()).isEqualTo(Money.usd("20.05"));
        assertThat(fee.facility()).isEqualTo(Money.usd("15.00"));
        assertThat(fee.global()).isEqualTo("010");
        assertThat(procedureOn("90000", "2026-05-01")).as("status D").isEqualTo(Standing.ENDED);
    }

    @Test
    void aPostedPriceIsTheFirmsOwnAndForOneUnitOfTheBareCode() {
        bench.load(
                SourceKind.HOSPITAL_PRICES,
                new Scope(FIRM.value(), HOSPITAL.value()),
                null,
                "prices.csv",
                prices(
                        "2026-04-01",
                        "A0001,outpatient,,,100,80",
                        "A0001,outpatient,50,,900,700",
                        "A0001,inpatient,,,300,250",
                        "A0002,both,,15,40,30",
                        "A0003,both,,,999999999,"),
                false);

        var prices = Objects.requireNonNull(
                about(FIRM, "2026-02-01", "A0001", "A0002", "A0003").prices());
        LocalDate day = LocalDate.of(2026, 2, 1);
        var outpatient = Objects.requireNonNull(prices.posted(HOSPITAL, "A0001", false, day));
        assertThat(outpatient.gross()).isEqualTo(Money.usd("100"));
        assertThat(outpatient.cash()).isEqualTo(Money.usd("80"));
        assertThat(Objects.requireNonNull(prices.posted(HOSPITAL, "A0001", true, day))
                        .cash())
                .isEqualTo(Money.usd("250"));
        assertThat(prices.posted(HOSPITAL, "A0002", false, day))
                .as("fifteen units")
                .isNull();
        assertThat(prices.posted(HOSPITAL, "A0003", false, day))
                .as("nine nines")
                .isNull();
        assertThat(about(new FirmId("firm-2"), "2026-05-01", "A0001").prices()).isNull();
    }

    private Standing procedureOn(String code, String day) {
        CodeTable table = Objects.requireNonNull(about(FIRM, day, code).procedures());
        return table.standing(code, LocalDate.parse(day));
    }

    private Standing diagnosisOn(String code, String day) {
        CodeTable table = Objects.requireNonNull(about(FIRM, day, code).diagnoses());
        return table.standing(code, LocalDate.parse(day));
    }
}
