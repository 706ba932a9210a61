package org.writedown.audit.person;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.NoteReview;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** What the note behind a line shows. */
public final class NoteFindings implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "person.note-review",
                    1,
                    "A person read the note: templated, copied forward, time missing or estimated, or contradicting the line.")
            .about(Concern.DOCUMENTATION, Axis.DOCUMENTATION)
            .atMost(Grade.LIKELY)
            .from(
                    "Medicare Program Integrity Manual, ch. 3, 3.3.2.1 (templates and copied notes); note review by a person")
            .asking("The note for {line}{on} is {found}. What documentation supports this code?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return !bill.known().lines().isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            Set<NoteReview> reviews = line.facts().notes();
            if (!reviews.isEmpty()) {
                String found =
                        reviews.stream().sorted().map(NoteFindings::words).collect(Collectors.joining(" and "));
                boolean strong = reviews.contains(NoteReview.CONTRADICTS);
                notes.line(strong ? Grade.LIKELY : Grade.ASK, line, Map.of("found", found));
            }
        }
    }

    private static String words(NoteReview review) {
        return switch (review) {
            case TEMPLATED -> "templated";
            case COPIED_FORWARD -> "copied from an earlier one";
            case TIME_MISSING -> "without the time that the code counts";
            case TIME_ESTIMATED -> "with an estimated time";
            case CONTRADICTS -> "at odds with the line";
        };
    }
}
