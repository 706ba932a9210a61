package org.writedown.intake.remittance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.remittance.Match.LineMatch;

/**
 * Finds the bill's line for each line of a remittance: by code (or by revenue code where there is no
 * code), modifiers, day, charge and units. The surest pairs are made first, and each line is used once.
 */
final class LineMatching {

    private LineMatching() {}

    private record Pair(RemittanceLine line, BillLine billed, Confidence confidence, boolean sameNumber) {}

    /** In the order of the remittance; lines that are not found are left out. */
    static List<LineMatch> match(List<RemittanceLine> lines, List<BillLine> bill) {
        List<Pair> pairs = new ArrayList<>();
        for (RemittanceLine line : lines) {
            for (BillLine billed : bill) {
                confidence(line, billed)
                        .ifPresent(sure -> pairs.add(new Pair(line, billed, sure, sameNumber(line, billed))));
            }
        }
        pairs.sort(Comparator.comparing(Pair::confidence)
                .thenComparing(pair -> !pair.sameNumber())
                .thenComparingInt(pair -> pair.line().number())
                .thenComparingInt(pair -> pair.billed().number()));
        Set<Integer> used = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        List<LineMatch> matches = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean free = !used.contains(pair.billed().number())
                    && !found.contains(pair.line().number());
            if (free) {
                used.add(pair.billed().number());
                found.add(pair.line().number());
                matches.add(new LineMatch(pair.line(), pair.billed().number(), pair.confidence()));
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.line().number()));
        return matches;
    }

    /** Nothing if it is another service. */
    private static Optional<Confidence> confidence(RemittanceLine line, BillLine billed) {
        if (!sameService(line, billed)) {
            return Optional.empty();
        }
        @Nullable Boolean day = sameDay(line, billed);
        @Nullable Boolean charge = sameCharge(line.charged(), billed.charge());
        boolean modifiers = Set.copyOf(line.modifiers()).equals(Set.copyOf(billed.modifiers()));
        if (Boolean.FALSE.equals(day) || Boolean.FALSE.equals(charge)) {
            return Optional.of(Confidence.DOUBTFUL);
        }
        boolean units = line.units() == null || line.units().compareTo(billed.units()) == 0;
        boolean all = day != null && charge != null && modifiers && units;
        return Optional.of(all ? Confidence.EXACT : charge != null ? Confidence.LIKELY : Confidence.DOUBTFUL);
    }

    /** The code that was billed counts, where the insurer decided on another one. */
    private static boolean sameService(RemittanceLine line, BillLine billed) {
        ProcedureCode code = billed.procedure();
        if (code != null && (line.procedure() != null || line.billed() != null)) {
            return code.equals(line.procedure()) || code.equals(line.billed());
        }
        return line.revenue() != null && line.revenue().equals(billed.revenue());
    }

    /** Nothing if either does not state its day. */
    private static @Nullable Boolean sameDay(RemittanceLine line, BillLine billed) {
        if (line.servedFrom() == null || billed.serviceFrom() == null) {
            return null;
        }
        return line.servedFrom().equals(billed.serviceFrom());
    }

    /** Nothing if the insurer does not state what it decided on. */
    private static @Nullable Boolean sameCharge(@Nullable Money decidedOn, Money billed) {
        return decidedOn == null ? null : (Boolean) decidedOn.equals(billed);
    }

    /** Providers often number lines as their claim does; it only settles which of two equal lines is meant. */
    private static boolean sameNumber(RemittanceLine line, BillLine billed) {
        String control = line.lineControl();
        return control != null && control.replaceFirst("^0+", "").equals(String.valueOf(billed.number()));
    }
}
