package org.writedown.faults.scenario;

import java.util.List;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;

/**
 * A row of the table.
 *
 * @param acknowledged requests that were answered with a success
 * @param stored events
 * @param refused answers that told the client to come again
 * @param remark what else is worth knowing; also why it was left out
 */
public record Counts(
        String scenario,
        String database,
        int rounds,
        long acknowledged,
        long stored,
        long refused,
        List<Finding> findings,
        String remark) {

    public Counts {
        findings = List.copyOf(findings);
    }

    /** Not tried, and why. */
    static Counts skipped(String scenario, String database, String why) {
        return new Counts(scenario, database, 0, 0, 0, 0, List.of(), "left out: " + why);
    }

    /** The scenario itself could not go on, which is as bad as any other finding. */
    public static Counts broken(String scenario, Exception why) {
        Finding broken = new Finding(Kind.UNFIT_ANSWER, "broke off: " + why + " " + why.getCause());
        return new Counts(scenario, "", 0, 0, 0, 0, List.of(broken), "broke off");
    }

    public long lost() {
        return of(Kind.LOST) + of(Kind.TORN) + of(Kind.GAP);
    }

    public long doubled() {
        return of(Kind.DOUBLED);
    }

    public long otherwise() {
        return findings.size() - lost() - doubled();
    }

    public boolean sound() {
        return findings.isEmpty();
    }

    private long of(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
