package org.writedown.bench.product;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the views that have one row a case, and how to ask them how far they are. */
public final class Views {

    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "balance", "case_balance",
            "reductions", "case_reductions",
            "escalation", "case_escalation",
            "timeline", "case_timeline",
            "caselist", "case_summary",
            "findings", "case_findings"));

    private Views() {}

    /** How many events of all cases are in the view that has the fewest. */
    static String folded() {
        return TABLES.entrySet().stream()
                .map(view -> "(select coalesce(sum(last_seq + 1), 0) from " + served(view) + ")")
                .collect(Collectors.joining(", ", "select least(", ")"));
    }

    /** How many events of one case are in the view that has the fewest; the case is a parameter of each view. */
    public static String version() {
        return TABLES.entrySet().stream()
                .map(view -> "coalesce((select last_seq + 1 from " + served(view) + " and case_id = ?), 0)")
                .collect(Collectors.joining(", ", "select least(", ")"));
    }

    public static int count() {
        return TABLES.size();
    }

    private static String served(Map.Entry<String, String> view) {
        return view.getValue() + " where generation = (select generation from projection_view where view_name = '"
                + view.getKey() + "')";
    }
}
