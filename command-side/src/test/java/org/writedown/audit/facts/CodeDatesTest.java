package org.writedown.audit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.audit.facts.CodeDates.Life;

/**
 * When codes began and ended, as it is stated here, against published files. They are not part of the project: {@code
 * -Drealdata.dir=DIR} says where they are. What changed after the last of them is not compared.
 */
final class CodeDatesTest {

    private static final LocalDate EARLY_2021 = LocalDate.of(2021, 1, 15);
    private static final LocalDate FISCAL_2022 = LocalDate.of(2021, 10, 15);

    @Test
    void diagnosesAreValidOnTheDaysOfTheFilesThatListThem() {
        Set<String> early = lines("icd10/icd10cm-order-Jan-2021.txt.gz")
                .filter(line -> line.charAt(14) == '1')
                .map(line -> line.substring(6, 13).strip())
                .collect(Collectors.toSet());
        Set<String> later = lines("icd10/icd10cm_fy2022.tsv.gz")
                .map(line -> line.split("\t", -1))
                .filter(row -> row[2].equals("1"))
                .map(row -> row[1])
                .collect(Collectors.toSet());

        assertThat(CodeDates.diagnoses()).allSatisfy((code, life) -> {
            assertThat(isValid(life, EARLY_2021)).as(code + " in January 2021").isEqualTo(early.contains(code));
            assertThat(isValid(life, FISCAL_2022))
                    .as(code + " in fiscal year 2022")
                    .isEqualTo(later.contains(code));
        });
    }

    @Test
    void proceduresAndModifiersOfTheHcpcsFileOf2019BeganAndEndedOnItsDays() {
        Map<String, String> ended = new TreeMap<>();
        Map<String, String> began = new TreeMap<>();
        lines("hcpcs/HCPC2019_CONTR_ANWEB.txt.gz")
                .filter(line -> line.length() > 291 && (line.charAt(10) == '3' || line.charAt(10) == '7'))
                .forEach(line -> {
                    String code = line.substring(0, 5).strip();
                    began.putIfAbsent(code, line.substring(268, 276).strip());
                    ended.putIfAbsent(code, line.substring(284, 292).strip());
                });

        assertThat(began).hasSizeGreaterThan(6000);
        CodeDates.procedures().forEach((code, life) -> {
            if (began.containsKey(code)) {
                assertThat(compact(life.last())).as(code + " ended").isEqualTo(ended.get(code));
                assertThat(life.first() == null || compact(life.first()).equals(began.get(code)))
                        .as(code + " began " + began.get(code))
                        .isTrue();
            }
        });
        Stream.of("XE", "XS", "XP", "XU", "FX", "FY", "CO", "CQ").forEach(modifier -> assertThat(
                        compact(ModifierDates.begins(modifier).orElseThrow()))
                .as(modifier)
                .isEqualTo(began.get(modifier)));
    }

    private static boolean isValid(Life life, LocalDate on) {
        return (life.first() == null || !on.isBefore(life.first()))
                && (life.last() == null || !on.isAfter(life.last()));
    }

    private static String compact(@Nullable LocalDate date) {
        return date == null ? "" : date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Stream<String> lines(String file) {
        String realdata = System.getProperty("realdata.dir");
        assumeTrue(realdata != null, "skipped: -Drealdata.dir does not say where the published files are");
        try (var in = new GZIPInputStream(Files.newInputStream(Path.of(realdata, "codes", file)))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
