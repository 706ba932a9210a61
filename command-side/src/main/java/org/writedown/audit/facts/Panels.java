package org.writedown.audit.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Laboratory panels and the tests that each must contain (CPT, organ or disease panels, by code only; as
 * listed in the Texas Medicaid Provider Procedures Manual). A panel may be billed only if all were done.
 */
public final class Panels {

    private static final String TABLE = """
            80047 | 82330 82374 82435 82565 82947 84132 84295 84520
            80048 | 82310 82374 82435 82565 82947 84132 84295 84520
            80051 | 82374 82435 84132 84295
            80053 | 82040 82247 82310 82374 82435 82565 82947 84075 84132 84155 84295 84450 84460 84520
            80061 | 82465 83718 84478
            80069 | 82040 82310 82374 82435 82565 82947 84100 84132 84295 84520
            80074 | 86705 86709 86803 87340
            80076 | 82040 82247 82248 84075 84155 84450 84460
            """;

    private static final Map<String, Set<String>> COMPONENTS = components();

    /** From the panel with most tests to the one with fewest. */
    private static final List<String> LARGEST_FIRST = COMPONENTS.keySet().stream()
            .sorted(Comparator.comparing((String panel) -> -components(panel).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();

    private static final Set<String> ANY_COMPONENT =
            COMPONENTS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private Panels() {}

    public static boolean is(String code) {
        return COMPONENTS.containsKey(code);
    }

    public static boolean isComponent(String code) {
        return ANY_COMPONENT.contains(code);
    }

    public static Set<String> components(String panel) {
        return COMPONENTS.getOrDefault(panel, Set.of());
    }

    public static List<String> largestFirst() {
        return LARGEST_FIRST;
    }

    private static Map<String, Set<String>> components() {
        Map<String, Set<String>> panels = new HashMap<>();
        Table.rows(TABLE).forEach(row -> panels.put(row.get(0), Table.words(row.get(1))));
        Set<String> general = new HashSet<>(panels.get("80053"));
        general.addAll(Set.of("80053", "84443", "85025"));
        panels.put("80050", Set.copyOf(general));
        return Map.copyOf(panels);
    }
}
