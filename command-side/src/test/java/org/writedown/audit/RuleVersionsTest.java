package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.writedown.audit.rule.AuditFinding;

/**
 * A rule that answers a bill differently than before has another version. What each version answered is kept in {@code
 * audit/versions.txt}: the bills that were asked, and per rule what it found on which of them. After raising a version, or
 * adding bills, renew it with {@code -Drules.write=true}.
 */
final class RuleVersionsTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "audit", "versions.txt");
    private static final String BILLS = "bills";

    private final Audit audit = Resources.audit();

    /**
     * What one version of a rule found.
     *
     * @param found by case, the digest of its findings
     */
    private record Answered(int version, Map<String, String> found) {}

    @Test
    void noRuleAnswersTheSameBillDifferentlyUnderTheSameVersion() throws IOException {
        Map<String, Fixture> cases = cases();
        Map<String, Answered> now = answered(cases);
        Set<String> known = new TreeSet<>();
        Map<String, Answered> before = Files.exists(KEPT) ? read(known) : Map.of();

        now.forEach((rule, answer) -> {
            Answered former = before.get(rule);
            if (former != null && former.version() == answer.version()) {
                for (String one : known) {
                    if (cases.containsKey(one)) {
                        assertThat(answer.found().get(one))
                                .as(
                                        "%s has version %s and answers another way: %s",
                                        rule, answer.version(), cases.get(one))
                                .isEqualTo(former.found().get(one));
                    }
                }
            }
        });
        if (Boolean.getBoolean("rules.write")) {
            write(cases.keySet(), now);
        }
        assertThat(Files.readString(KEPT)).as("renewed with -Drules.write=true").isEqualTo(text(cases.keySet(), now));
    }

    /** The corpus and the rules' own tables, by the digest of their text. */
    private static Map<String, Fixture> cases() {
        Stream<Fixture> corpus =
                Resources.files("corpus").stream().flatMap(file -> FixtureFile.read(file, "").stream());
        Stream<Fixture> tables =
                Resources.files("rules").stream().flatMap(file -> FixtureFile.read(file, "any.rule").stream());
        return Stream.concat(corpus, tables)
                .collect(Collectors.toMap(one -> digest(one.text()), one -> one, (one, same) -> one, TreeMap::new));
    }

    private Map<String, Answered> answered(Map<String, Fixture> cases) {
        Map<String, Answered> answered = new TreeMap<>();
        RuleSet.standard()
                .all()
                .forEach(rule ->
                        answered.put(rule.card().id(), new Answered(rule.card().version(), new TreeMap<>())));
        cases.forEach((key, one) -> {
            Map<String, List<AuditFinding>> byRule =
                    audit.examine(one.bills()).findings().stream().collect(Collectors.groupingBy(AuditFinding::rule));
            byRule.forEach((rule, found) -> answered.get(rule)
                    .found()
                    .put(key, digest(found.stream().map(RuleVersionsTest::words).collect(Collectors.joining("\n")))));
        });
        return answered;
    }

    private static String words(AuditFinding finding) {
        return finding.grade() + " " + finding.lines() + " " + finding.stakes() + " " + finding.onBill() + " "
                + finding.facts();
    }

    private static String digest(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    private static Map<String, Answered> read(Set<String> known) throws IOException {
        Map<String, Answered> kept = new TreeMap<>();
        for (String row : Files.readAllLines(KEPT)) {
            List<String> words = List.of(row.split(" ", -1));
            if (words.getFirst().equals(BILLS)) {
                known.addAll(words.subList(1, words.size()));
            } else {
                Map<String, String> found = words.stream()
                        .skip(2)
                        .collect(Collectors.toMap(word -> word.substring(0, 8), word -> word.substring(9)));
                kept.put(words.getFirst(), new Answered(Integer.parseInt(words.get(1)), found));
            }
        }
        return kept;
    }

    private static void write(Set<String> cases, Map<String, Answered> now) throws IOException {
        Files.writeString(KEPT, text(cases, now));
    }

    private static String text(Set<String> cases, Map<String, Answered> now) {
        StringBuilder text =
                new StringBuilder(BILLS + " ").append(String.join(" ", cases)).append('\n');
        now.forEach((rule, answer) -> {
            text.append(rule).append(' ').append(answer.version());
            answer.found()
                    .forEach((key, found) ->
                            text.append(' ').append(key).append(':').append(found));
            text.append('\n');
        });
        return text.toString();
    }
}
