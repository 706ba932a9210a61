package org.writedown.audit.overview;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.RevenueFamilies;

/**
 * What a hospital charges for, by the family of the revenue code (NUBC, UB-04 form locator 42; named here in our own
 * words). Lines without a revenue code are {@link #OTHER}.
 */
public enum Department {
    ROOM(""),
    INTENSIVE_CARE("020 021"),
    EMERGENCY("045"),
    OBSERVATION("076"),
    /** Theatre, anesthesia, blood, recovery, labour and delivery. */
    OPERATION("036 037 038 039 049 071 072"),
    DRUGS("025 026 063"),
    SUPPLIES("027 062"),
    LABORATORY("030 031"),
    IMAGING("032 033 034 035 040 061"),
    /** Physical, occupational, speech and respiratory therapy. */
    THERAPY("041 042 043 044"),
    /** Heart, lung, brain and vessels. */
    DIAGNOSTICS("046 048 073 074 092"),
    PRACTITIONERS("096 097 098"),
    OTHER("");

    private static final Map<String, Department> BY_FAMILY = Arrays.stream(values())
            .flatMap(department ->
                    Arrays.stream(department.families.split(" ", 0)).map(family -> Map.entry(family, department)))
            .filter(entry -> !entry.getKey().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String families;

    Department(String families) {
        this.families = families;
    }

    /** By the first three digits of the line's revenue code. */
    public static Department of(Line line) {
        Department department = BY_FAMILY.get(line.department());
        if (department == null) {
            return RevenueFamilies.isRoom(line) ? ROOM : OTHER;
        }
        return department;
    }
}
