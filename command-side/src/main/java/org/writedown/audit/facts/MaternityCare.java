package org.writedown.audit.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Maternity codes and the codes for parts of the care that they stand for, from the codes' own definitions (CPT). */
public final class MaternityCare {

    private static final String TABLE = """
            59400 | 59409 59410 59425 59426 59430
            59410 | 59409 59430
            59510 | 59514 59515 59425 59426 59430
            59515 | 59514 59430
            59610 | 59612 59614 59425 59426 59430
            59614 | 59612 59430
            59618 | 59620 59622 59425 59426 59430
            59622 | 59620 59430
            """;

    private static final Map<String, Set<String>> PARTS = Table.rows(TABLE).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Table.words(row.get(1))));

    private MaternityCare() {}

    /** The parts of a code, none if it stands for no more than itself. */
    public static Set<String> parts(String whole) {
        return PARTS.getOrDefault(whole, Set.of());
    }
}
