package org.writedown.audit.bundling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** One region scanned without and with contrast, billed as two studies. */
public final class WithAndWithoutContrast implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.with-and-without-contrast",
                    1,
                    "Studies of one region and kind without and with contrast, billed apart or beside the code for both.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .from("Definitions of the codes (CPT, CT and MRI); NCCI Policy Manual, ch. 9")
            .asking(
                    "{line}{on} and {other} are studies of one region ({region}) without and with contrast. Is {combined} the"
                            + " code for both?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            Map<String, List<Line>> byFamily = new LinkedHashMap<>();
            for (Line line : day.lines()) {
                Imaging.family(line.code()).ifPresent(family -> byFamily.computeIfAbsent(
                                family.combined() + half(line), any -> new ArrayList<>(2))
                        .add(line));
            }
            byFamily.values().stream().filter(lines -> lines.size() > 1).forEach(lines -> note(bill, lines, notes));
        }
    }

    private static String half(Line line) {
        return line.has("26") ? "-26" : line.has("TC") ? "-TC" : "";
    }

    private static void note(ExaminedBill bill, List<Line> lines, Notes notes) {
        Line dearest = lines.stream().max(Comparator.comparingLong(Line::cents)).orElseThrow();
        Imaging.Family family = Imaging.family(dearest.code()).orElseThrow();
        for (Line line : lines) {
            if (line.code().equals(dearest.code()) || line.cents() == 0 || !Together.sameSite(line, dearest)) {
                continue;
            }
            boolean apart = Together.setApart(line) || Together.setApart(dearest);
            Grade grade = apart ? Grade.ASK : Together.grade(bill, Grade.LIKELY);
            notes.beside(
                    grade,
                    line,
                    List.of(dearest),
                    Map.of(
                            "other",
                            dearest.billed().label(),
                            "region",
                            family.region(),
                            "combined",
                            family.combined()));
        }
    }
}
