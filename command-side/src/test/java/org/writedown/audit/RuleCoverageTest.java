package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which rule holds which requirement names rules that exist, all of them, and leaves out no row. */
final class RuleCoverageTest {

    private static final Pattern RULE = Pattern.compile("`([a-z]+\\.[a-z0-9-]+)`");

    @Test
    void eachRuleNamedExistsAndEachRuleIsNamed() throws IOException {
        Set<String> named = rows().stream()
                .flatMap(row -> RULE.matcher(row).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(RuleSet.standard().all().stream()
                        .map(rule -> rule.card().id())
                        .toList());
    }

    @Test
    void eachRequirementHasARowThatNamesARuleOrSaysWhyNone() throws IOException {
        List<String> wanted = Stream.concat(
                        Stream.of(14, 15), IntStream.rangeClosed(19, 59).boxed())
                .map(number -> "S" + number)
                .toList();
        List<String> rows = rows();

        assertThat(rows.stream()
                        .map(row -> row.split("\\|", -1)[1].strip())
                        .filter(first -> first.startsWith("S"))
                        .toList())
                .isEqualTo(wanted);
        assertThat(IntStream.rangeClosed(0, 13).mapToObj(part -> "| 3." + part + " |"))
                .allMatch(part -> rows.stream().anyMatch(row -> row.startsWith(part)));
        assertThat(rows).allSatisfy(row -> {
            boolean explained = !row.substring(0, row.length() - 1).strip().endsWith("|");
            assertThat(RULE.matcher(row).find() || explained).as(row).isTrue();
        });
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "rules-coverage.md")).stream()
                .filter(line -> line.matches("\\| (S\\d+|3\\.\\d+|-) \\|.*"))
                .toList();
    }
}
