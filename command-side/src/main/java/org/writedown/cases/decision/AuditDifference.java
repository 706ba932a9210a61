package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.writedown.cases.state.FindingState;
import org.writedown.contract.event.AuditEvent.Found;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.LineId;

/**
 * What an audit says that the record does not, and what the record says that the audit does not.
 *
 * @param standing findings on record that the audit makes again, in the same words
 */
public record AuditDifference(List<Found> found, List<FindingId> gone, List<FindingId> standing) {

    private record About(String rule, List<LineId> lines) {

        static About of(AuditedFinding finding) {
            return new About(finding.basis().rule(), finding.lines());
        }
    }

    public boolean isEmpty() {
        return found.isEmpty() && gone.isEmpty();
    }

    /**
     * What persons entered is no audit's to take back, and is left out.
     *
     * @param recorded of the bill
     * @param last the number of the case's last finding
     */
    public static AuditDifference between(
            Map<FindingId, FindingState> recorded, List<AuditedFinding> audited, int last) {
        Map<About, TreeMap<FindingId, AuditedFinding>> left = new HashMap<>();
        recorded.forEach((id, state) -> {
            if (state.standing() && !state.entered()) {
                left.computeIfAbsent(About.of(state.finding()), about -> new TreeMap<>())
                        .put(id, state.finding());
            }
        });
        List<FindingId> standing = new ArrayList<>();
        List<AuditedFinding> changed = new ArrayList<>();
        for (AuditedFinding finding : audited) {
            TreeMap<FindingId, AuditedFinding> about = left.getOrDefault(About.of(finding), new TreeMap<>());
            about.entrySet().stream()
                    .filter(known -> known.getValue().saysTheSame(finding))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresentOrElse(
                            id -> {
                                about.remove(id);
                                standing.add(id);
                            },
                            () -> changed.add(finding));
        }
        List<Found> found = new ArrayList<>();
        for (AuditedFinding finding : changed) {
            var former = left.getOrDefault(About.of(finding), new TreeMap<>()).pollFirstEntry();
            FindingId id = new FindingId(last + found.size() + 1);
            found.add(new Found(id, finding, former == null ? null : former.getKey()));
        }
        List<FindingId> gone = left.values().stream()
                .flatMap(rest -> rest.keySet().stream())
                .sorted()
                .toList();
        return new AuditDifference(List.copyOf(found), gone, List.copyOf(standing));
    }
}
