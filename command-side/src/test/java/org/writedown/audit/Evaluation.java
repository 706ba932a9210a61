package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;

/** All rules over labelled cases. */
final class Evaluation {

    /** Percent. */
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(95);

    private final Map<String, Score> byRule = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Map<Grade, Integer> onClean = new TreeMap<>();
    private int clean;

    Evaluation() {
        RuleSet.standard().all().forEach(rule -> byRule.put(rule.card().id(), Score.NONE));
    }

    void add(Audit audit, Fixture one) {
        add(one, audit.examine(one.bills()).findings());
    }

    private void add(Fixture one, List<AuditFinding> found) {
        for (Expected expected : one.expected().stream().filter(Expected::must).toList()) {
            boolean met = found.stream().anyMatch(expected::isMetBy);
            count(expected.rule(), met ? new Score(1, 0, 0) : new Score(0, 0, 1));
            if (!met) {
                complaints.add(one.file() + ", " + one + ": missed " + expected + lines(one, expected.at()));
            }
        }
        for (AuditFinding finding : found) {
            if (one.expected().stream().noneMatch(expected -> expected.isMetBy(finding))) {
                count(finding.rule(), new Score(0, 1, 0));
                complaints.add(one.file() + ", " + one + ": not expected " + finding.rule() + " " + finding.grade()
                        + " " + finding.lines() + " " + finding.facts() + lines(one, finding.lines()));
            }
        }
        if (one.kind().equals("clean")) {
            clean += one.bills().size();
            found.forEach(finding -> onClean.merge(finding.grade(), 1, Integer::sum));
        }
    }

    /** The lines as billed, to see at a glance what the complaint is about. */
    private static String lines(Fixture one, Collection<LineId> at) {
        return one.bills().stream()
                .flatMap(bill -> bill.statement().lines().stream()
                        .filter(line -> at.contains(new LineId(bill.id(), line.number()))))
                .map(line -> " | " + line.revenue() + " " + line.procedure() + line.modifiers() + " x" + line.units()
                        + " " + line.charge() + " " + line.serviceFrom() + " " + line.placeOfService() + " "
                        + line.renderingProvider() + " " + line.description())
                .limit(8)
                .collect(Collectors.joining());
    }

    private void count(String rule, Score score) {
        byRule.merge(rule, score, Score::plus);
    }

    Score overall() {
        return byRule.values().stream().reduce(Score.NONE, Score::plus);
    }

    int onClean(Grade grade) {
        return onClean.getOrDefault(grade, 0);
    }

    /** Precision and recall by rule, and what was not as it is labelled. */
    void print() {
        System.out.println(table());
        complaints.forEach(System.out::println);
    }

    /** What is asked of every rule, and of all of them on bills that are in order. */
    void requirePreciseCompleteAndQuietOnCleanBills() {
        assertThat(byRule).allSatisfy((rule, score) -> {
            assertThat(score.precision()).as(rule + " precision").isGreaterThanOrEqualTo(ENOUGH);
            assertThat(score.recall()).as(rule + " recall").isGreaterThanOrEqualTo(ENOUGH);
        });
        assertThat(onClean(Grade.CERTAIN)).isZero();
        assertThat(onClean(Grade.LIKELY)).isZero();
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-40s %6s %6s %6s %10s %7s%n",
                "rule",
                "right",
                "extra",
                "missed",
                "precision",
                "recall"));
        byRule.forEach((rule, score) -> table.append(row(rule, score)));
        table.append(row("all rules", overall()));
        table.append(String.format(
                Locale.ROOT,
                "clean bills: %d, findings on them: %s, %.2f a bill%n",
                clean,
                onClean.isEmpty() ? "none" : onClean,
                (double) onClean.values().stream().mapToInt(Integer::intValue).sum() / Math.max(1, clean)));
        return table.toString();
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-40s %6d %6d %6d %9s%% %6s%%%n",
                name,
                score.right(),
                score.tooMuch(),
                score.missed(),
                score.precision(),
                score.recall());
    }
}
