package org.writedown.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.intake.formats.EveryCollectedFileTest.realdata;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Money;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.remittance.Balancing;

/** What was decided in the collected claim files of CMS, to the cent of a scan that splits rows at pipes and knows no reader. */
final class CollectedRifDecisionsTest {

    private static final String[] OF_THE_CLIENT = {
        "LINE_BENE_PTB_DDCTBL_AMT", "LINE_COINSRNC_AMT", "REV_CNTR_CASH_DDCTBL_AMT", "REV_CNTR_COINSRNC_WGE_ADJSTD_C"
    };

    @Test
    void whatWasPaidWhatIsTheClientsAndWhatIsTheContractsIsReadToTheCentOfEachFile() throws IOException {
        List<String> mismatches = new ArrayList<>();
        int files = 0;
        for (Path file : files(realdata().resolve("rif"))) {
            IntakeResult read = Formats.intake(IntakeLimits.UPLOAD).read(Document.of(file));
            String scanned = scan(file).toString();
            String found = found(read.remittances()).toString();
            System.out.println(file.getFileName() + ": " + read.remittances().size() + " decisions, " + found + ", "
                    + read.remittances().stream()
                            .mapToInt(one -> one.warnings().size())
                            .sum() + " warnings");
            if (!scanned.equals(found)
                    || read.remittances().size() != read.claims().size()) {
                mismatches.add(file.getFileName() + ": scanned " + scanned + ", read " + found);
            }
            files++;
        }
        assertThat(mismatches).isEmpty();
        assertThat(files).isGreaterThan(20);
    }

    /** Sums over a file. */
    private record Sums(
            BigDecimal paid,
            BigDecimal paidOfLines,
            BigDecimal allowedOfLines,
            BigDecimal patient,
            BigDecimal contractual) {}

    private static Sums found(List<ReadRemittance> decisions) {
        BigDecimal patient = BigDecimal.ZERO.setScale(2);
        for (ReadRemittance decision : decisions) {
            Money adjusted = Balancing.sum(Balancing.all(decision), AdjustmentGroup.PR);
            patient = patient.add(plain(adjusted == null ? decision.patientResponsibility() : adjusted));
        }
        return new Sums(
                sum(decisions.stream().map(ReadRemittance::paid)),
                sum(lines(decisions).map(RemittanceLine::paid)),
                sum(lines(decisions).map(RemittanceLine::allowed)),
                patient,
                sum(decisions.stream().map(one -> Balancing.sum(Balancing.all(one), AdjustmentGroup.CO))));
    }

    private static Stream<RemittanceLine> lines(List<ReadRemittance> decisions) {
        return decisions.stream().flatMap(decision -> decision.lines().stream());
    }

    private static BigDecimal sum(Stream<@Nullable Money> amounts) {
        return amounts.map(CollectedRifDecisionsTest::plain).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static BigDecimal plain(@Nullable Money amount) {
        return amount == null ? BigDecimal.ZERO.setScale(2) : amount.toDecimal();
    }

    private static Sums scan(Path file) throws IOException {
        List<String[]> rows =
                text(file).lines().map(line -> line.split("\\|", -1)).toList();
        List<String> header = List.of(rows.getFirst());
        int id = Math.max(header.indexOf("CLM_ID"), header.indexOf("PDE_ID"));
        int revenue = header.indexOf("REV_CNTR");
        Set<String> seen = new HashSet<>();
        Set<String> withLines = new HashSet<>();
        BigDecimal[] sums =
                Stream.generate(() -> BigDecimal.ZERO.setScale(2)).limit(5).toArray(BigDecimal[]::new);
        rows.stream().skip(1).filter(row -> isLine(row, revenue)).forEach(row -> withLines.add(row[id]));
        for (String[] row : rows.subList(1, rows.size())) {
            if (seen.add(row[id])) {
                sums[0] = sums[0].add(of(header, row, "CLM_PMT_AMT", "CVRD_D_PLAN_PD_AMT", "NCVRD_PLAN_PD_AMT"));
                sums[3] = sums[3].add(
                        of(header, row, "NCH_BENE_IP_DDCTBL_AMT", "NCH_BENE_PTA_COINSRNC_LBLTY_AM", "PTNT_PAY_AMT"));
            }
            if (isLine(row, revenue)) {
                sums[1] = sums[1].add(of(header, row, "LINE_NCH_PMT_AMT", "REV_CNTR_PMT_AMT_AMT"));
                sums[2] = sums[2].add(of(header, row, "LINE_ALOWD_CHRG_AMT"));
                sums[4] = sums[4].add(contractual(header, row));
            }
            if (isLine(row, revenue) || !withLines.contains(row[id])) {
                sums[3] = sums[3].add(of(header, row, OF_THE_CLIENT));
            }
        }
        return new Sums(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /** What is charged above what is allowed, of lines of which something is, where the provider is not said to refuse it. */
    private static BigDecimal contractual(List<String> header, String[] row) {
        int assignment = header.indexOf("CARR_CLM_PRVDR_ASGNMT_IND_SW");
        BigDecimal allowed = of(header, row, "LINE_ALOWD_CHRG_AMT");
        BigDecimal above = of(header, row, "LINE_SBMTD_CHRG_AMT").subtract(allowed);
        boolean refused = assignment >= 0 && row[assignment].strip().equals("N");
        return refused || allowed.signum() <= 0 ? BigDecimal.ZERO : above.max(BigDecimal.ZERO);
    }

    private static boolean isLine(String[] row, int revenue) {
        return revenue < 0 || !row[revenue].strip().matches("0{0,3}1");
    }

    private static BigDecimal of(List<String> header, String[] row, String... columns) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (String column : columns) {
            int at = header.indexOf(column);
            if (at >= 0 && !row[at].isBlank()) {
                sum = sum.add(new BigDecimal(row[at].strip()));
            }
        }
        return sum.setScale(2);
    }

    private static String text(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !Objects.toString(file.getFileName()).matches("INDEX.csv|export_summary.csv"))
                    .sorted()
                    .toList();
        }
    }
}
