package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.reference.Reference;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.BillId;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.Reading;
import org.writedown.intake.formats.Formats;

/**
 * All rules over the collected claim files. They are not part of the project: {@code -Drealdata.dir=DIR} says where they
 * are. What is certain there is looked at one by one and listed here.
 */
final class RealClaimsTest {

    /** Totals that the collected files state and their lines do not sum to: true, and counted by their index. */
    private static final Set<String> TRUE_OF_THESE_FILES = Set.of(
            "arithmetic.stated-total",
            // a public generator of test data that writes codes of today on dates of the past
            "validity.procedure-not-yet",
            "validity.diagnosis-not-yet",
            // the same generator goes on with E88.81, which was divided on 2023-10-01
            "validity.diagnosis-ended",
            // a sample of 1996 to 2005 sent again with codes and dates of other years
            "validity.procedure-ended");

    private final Audit audit = new Audit(RuleSet.standard(), Reference.NOTHING, Policy.DEFAULT);
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, List<String>> samples = new TreeMap<>();
    private int bills;
    private int lines;

    @Test
    void raiseNoFalseCertainty() throws IOException {
        String realdata = System.getProperty("realdata.dir");
        assumeTrue(realdata != null, "skipped: -Drealdata.dir does not say where the collected files are");
        for (Path file : files(Path.of(realdata))) {
            examine(file);
        }
        System.out.println(table());

        assertThat(bills).isGreaterThan(3_000);
        assertThat(counts.keySet().stream().filter(key -> key.endsWith(" CERTAIN")))
                .allMatch(key -> TRUE_OF_THESE_FILES.contains(key.substring(0, key.indexOf(' '))));
    }

    private static List<Path> files(Path realdata) throws IOException {
        try (Stream<Path> all = Files.walk(realdata)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            file.getParent().endsWith("x12") || file.getParent().endsWith("rif"))
                    .sorted()
                    .toList();
        }
    }

    private void examine(Path file) throws IOException {
        List<ReadClaim> claims = new ArrayList<>();
        try {
            Document document = Document.of(file);
            Formats.intake(IntakeLimits.STREAM).stream(document, Reading.of(claims::add, remittance -> {}));
        } catch (IntakeException refused) {
            return; // what is refused is the readers' matter
        }
        for (ReadClaim claim : claims) {
            Bill bill = new Bill(new BillId(1), claim.statement(), Circumstances.NONE);
            bills++;
            lines += claim.statement().lines().size();
            String where = file.getFileName() + " " + claim.position();
            audit.examine(List.of(bill)).findings().forEach(finding -> count(where, finding));
        }
    }

    private void count(String where, AuditFinding finding) {
        String key = finding.rule() + " " + finding.grade();
        counts.merge(key, 1, Integer::sum);
        List<String> few = samples.computeIfAbsent(key, any -> new ArrayList<>());
        if (few.size() < 3) {
            few.add(where + " " + finding.lines() + " " + finding.facts());
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder(bills + " bills, " + lines + " lines\n");
        counts.forEach((key, count) -> {
            table.append(String.format(Locale.ROOT, "%6d  %s%n", count, key));
            samples.get(key)
                    .forEach(sample ->
                            table.append("            ").append(sample).append('\n'));
        });
        return table.toString();
    }
}
