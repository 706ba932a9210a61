package org.writedown.intake.formats;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.Warning;

/** What is known of the files of one folder by other means than the readers. */
final class CollectedIndex {

    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)");
    private static final Pattern RESOURCES = Pattern.compile("(\\w+):(\\d+)");

    private final Path folder;
    private final Map<String, Map<String, String>> rows;

    private CollectedIndex(Path folder, Map<String, Map<String, String>> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    static CollectedIndex of(Path folder) throws IOException {
        Map<String, Map<String, String>> rows = new HashMap<>();
        if (Files.exists(folder.resolve("INDEX.csv"))) {
            List<String> all = Files.readAllLines(folder.resolve("INDEX.csv"));
            List<String> names = fields(all.getFirst());
            for (String row : all.subList(1, all.size())) {
                List<String> values = fields(row);
                Map<String, String> named = new HashMap<>();
                for (int i = 0; i < values.size(); i++) {
                    named.put(names.get(i), values.get(i));
                }
                rows.put(named.get("file"), named);
            }
        }
        return new CollectedIndex(folder, rows);
    }

    /** How the file was read otherwise than is known; empty if it was not. */
    Optional<String> mismatch(FileRow row) throws IOException {
        IntakeResult read = row.result();
        if (read == null) {
            return Optional.empty();
        }
        String expected =
                switch (folder.getFileName().toString()) {
                    case "x12" -> x12(row.name());
                    case "fhir" -> fhir(row.name());
                    default -> rif(row.name());
                };
        String found =
                switch (folder.getFileName().toString()) {
                    case "x12" ->
                        counts(
                                read.summary().claims() + read.summary().remittances(),
                                read.summary().lines() + read.summary().remittanceLines());
                    case "fhir" -> fhir(read);
                    default -> counts(read.summary().claims(), read.summary().lines()) + " stated " + row.stated();
                };
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(row.name() + ": expected " + expected + ", read " + found);
    }

    private static String counts(long claims, long lines) {
        return claims + " claims, " + lines + " lines";
    }

    private String x12(String name) {
        Map<String, String> row = rows.get(name);
        // The index could not parse the file without an envelope; it holds one claim payment and its lines.
        return name.contains("no_envelope")
                ? "1 claims, 3 lines"
                : counts(Long.parseLong(row.get("claims")), Long.parseLong(row.get("lines")));
    }

    private String fhir(String name) {
        Map<String, Long> resources = new HashMap<>();
        Matcher matcher = RESOURCES.matcher(rows.get(name).get("resources"));
        while (matcher.find()) {
            resources.put(matcher.group(1), Long.parseLong(matcher.group(2)));
        }
        return resources.getOrDefault("Claim", 0L) + " Claim, " + resources.getOrDefault("ExplanationOfBenefit", 0L)
                + " ExplanationOfBenefit, " + rows.get(name).get("items") + " items";
    }

    /** Items: lines, and what a warning says is no line. An ExplanationOfBenefit counts by its decision. */
    private static String fhir(IntakeResult read) {
        long items = read.summary().remittanceLines();
        for (var remittance : read.remittances()) {
            items += noLines(remittance.warnings());
        }
        long claims = 0;
        for (var claim : read.claims()) {
            if (claim.statement().source().format().equals("fhir-claim")) {
                claims++;
                items += claim.statement().lines().size() + noLines(claim.warnings());
            }
        }
        return claims + " Claim, " + read.summary().remittances() + " ExplanationOfBenefit, " + items + " items";
    }

    private static long noLines(List<Warning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.text().contains("no line"))
                .filter(warning -> !warning.text().contains("no lines"))
                .count();
    }

    /** Counted by splitting at line ends and pipes; the rows of revenue 0001 are no lines. */
    private String rif(String name) throws IOException {
        List<String[]> all = new ArrayList<>();
        for (String line : text(folder.resolve(name)).lines().toList()) {
            all.add(line.split("\\|", -1));
        }
        List<String> header = List.of(all.getFirst());
        int id = Math.max(header.indexOf("CLM_ID"), header.indexOf("PDE_ID"));
        int revenue = header.indexOf("REV_CNTR");
        int total = Math.max(
                Math.max(header.indexOf("CLM_TOT_CHRG_AMT"), header.indexOf("NCH_CARR_CLM_SBMTD_CHRG_AMT")),
                header.indexOf("TOT_RX_CST_AMT"));
        Map<String, String> totals = new LinkedHashMap<>();
        long lines = 0;
        for (String[] row : all.subList(1, all.size())) {
            totals.put(row[id], row[total]);
            boolean isTotal = revenue >= 0 && row[revenue].strip().matches("0{0,3}1");
            lines += isTotal ? 0 : 1;
        }
        BigDecimal sum = totals.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counts(totals.size(), lines) + " stated "
                + org.writedown.contract.value.Money.of(sum, org.writedown.contract.value.Money.USD);
    }

    private static String text(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(row);
        while (matcher.find() && matcher.start() < row.length()) {
            fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return fields;
    }
}
