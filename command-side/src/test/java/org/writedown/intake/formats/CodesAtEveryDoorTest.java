package org.writedown.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.pdf.PdfLine;
import org.writedown.intake.pdf.PdfReader;
import org.writedown.intake.pdf.Pdfs;
import org.writedown.intake.table.Workbooks;

/** A code is read as what it is, however it is written and whatever file it comes in. Synthetic bills. */
final class CodesAtEveryDoorTest {

    @Test
    void inATable() throws IOException {
        assertCodes("""
                Rev Code,CPT,Modifier,Diagnosis,Description,Amount
                "450 "," j3490 ", jw ,m54.5,DRUG,12.00
                ,,,,Total,12.00
                """);
        assertCodes("""
                Rev Code,CPT,Diagnosis,Description,Amount
                450,j3490-jw,M545,DRUG,12.00
                ,,,Total,12.00
                """);
        assertCodes("Rev Code\tCPT\tDx\tAmount\n450\u00A0\t\u00A0J3490 Jw\t m545 \t12.00\n");
    }

    @Test
    void inAWorkbook() throws IOException {
        assertCodes(read(Workbooks.of(List.of(
                List.of("Rev Code", "CPT", "Mod", "Dx", "Amount"),
                List.of("450", " j3490 ", "jw ", "m54.5", "12.00")))));
    }

    @Test
    void inAClaimOfX12() throws IOException {
        assertCodes("""
                ST*837*0001*005010X223A2~BHT*0019*00*S*20260301*0900*CH~HL*1**20*1~
                NM1*85*2*EXAMPLE GENERAL HOSPITAL*****XX*1234567893~HL*2*1*22*0~SBR*P*18*******CI~
                CLM*SYN-1*12***11:A:1**A*Y*Y~DTP*434*RD8*20260210-20260213~HI*ABK: m54.5 ~
                LX*1~SV2*450 *HC: j3490 :jw *12*UN*1~SE*11*0001~
                """.replace("\n", ""));
    }

    @Test
    void inAClaimOfFhir() throws IOException {
        assertCodes("""
                {"resourceType": "Claim", "id": "c1", "status": "active",
                 "diagnosis": [{"sequence": 1, "diagnosisCodeableConcept": {"coding":
                   [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": " m54.5"}]}}],
                 "item": [{"sequence": 1, "revenue": {"coding": [{"code": "450 "}]},
                   "productOrService": {"coding": [{"code": " j3490 "}]}, "modifier": [{"coding": [{"code": "jw "}]}],
                   "net": {"value": 12, "currency": "USD"}}],
                 "total": {"value": 12, "currency": "USD"}}
                """);
    }

    @Test
    void inAClaimFileOfCms() throws IOException {
        assertCodes("""
                CLM_ID|CLM_TOT_CHRG_AMT|ICD_DGNS_CD1|REV_CNTR|HCPCS_CD|HCPCS_1ST_MDFR_CD|REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT
                1|12.00| m54.5|450 | j3490 |jw |1|12.00
                """);
        assertCodes("""
                CLM_ID|CLM_TOT_CHRG_AMT|ICD_DGNS_CD1|REV_CNTR|HCPCS_CD|HCPCS_1ST_MDFR_CD|REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT
                1|12.00|M545\t|\u00A0450|\tj3490|jw\u00A0|1|12.00
                """);
    }

    @Test
    void inTheLinesThatAPdfProposes() throws IOException {
        byte[] pdf = Pdfs.of(List.of("03/01/2026 j3490 DRUG 12.00"));

        assertThat(new PdfReader(IntakeLimits.UPLOAD)
                        .propose(Document.of("s.pdf", pdf))
                        .lines())
                .extracting(PdfLine::code)
                .containsExactly("J3490");
    }

    @Test
    void aRevenueCodeThatIsNoneIsToldAndNotLeftOutSilently() throws IOException {
        assertThat(read("Rev Code,Description,Amount\n45O,DRUG,12.00\n".getBytes(StandardCharsets.UTF_8))
                        .claims()
                        .getFirst()
                        .warnings())
                .extracting(Object::toString)
                .contains("row 2: the revenue code has other than up to four digits and was left out");
    }

    private static void assertCodes(String file) throws IOException {
        assertCodes(read(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void assertCodes(IntakeResult result) {
        Statement statement = result.claims().getFirst().statement();
        BillLine line = statement.lines().getFirst();
        assertThat(line.revenue()).isEqualTo(new RevenueCode("0450"));
        assertThat(line.procedure()).isEqualTo(ProcedureCode.of("J3490"));
        assertThat(line.modifiers()).containsExactly(new Modifier("JW"));
        assertThat(statement.diagnoses()).containsExactly(DiagnosisCode.icd10("M545"));
    }

    private static IntakeResult read(byte[] file) throws IOException {
        return Formats.intake(IntakeLimits.UPLOAD).read(Document.of("file", file));
    }
}
