package org.writedown.audit.bundling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.PtpEdit;
import org.writedown.audit.reference.PtpEdits;
import org.writedown.contract.value.ProviderId;

/**
 * The pairs of lines to which a procedure-to-procedure edit applies: for each line in column 2 the one with the dearest
 * line in column 1, since one question a line is enough. The edits of each code of a day are walked, once for all rules, so
 * that the work grows with the edits that exist, not with pairs of lines.
 */
final class NcciPairs {

    /** Column 2 is the line that would not be paid beside column 1. */
    record Pair(PtpEdit edit, Line columnOne, Line columnTwo) {

        /** Whether a modifier sets the edit aside. */
        boolean isBypassed() {
            return edit.modifierAllowed() && NcciEdit.isBypassed(this);
        }
    }

    private final Map<Line, Pair> violated = new LinkedHashMap<>();
    private final Map<Line, Pair> bypassed = new LinkedHashMap<>();

    private NcciPairs(ExaminedBill bill) {
        PtpEdits edits = bill.reference().pairs();
        Optional<EditSetting> setting = EditSetting.of(bill.setting());
        if (edits == null || setting.isEmpty()) {
            return;
        }
        for (Day day : bill.days()) {
            for (String code : day.codes().size() > 1 ? day.codes() : List.<String>of()) {
                add(day, code, edits.withColumnOne(code, setting.get()));
            }
        }
    }

    static NcciPairs of(ExaminedBill bill) {
        return bill.derived(NcciPairs.class, NcciPairs::new);
    }

    /** By no modifier set aside. */
    Collection<Pair> violated() {
        return violated.values();
    }

    Collection<Pair> bypassed() {
        return bypassed.values();
    }

    private void add(Day day, String columnOne, List<PtpEdit> edits) {
        Collection<Line> ones = List.of();
        for (PtpEdit edit : edits) {
            if (day.has(edit.columnTwo()) && edit.appliesOn(day.date())) {
                ones = ones.isEmpty() ? oneOfEachPractitioner(day.coded(columnOne)) : ones;
                add(edit, ones, day.coded(edit.columnTwo()));
            }
        }
    }

    private void add(PtpEdit edit, Collection<Line> ones, List<Line> twos) {
        for (Line two : twos) {
            if (two.cents() > 0) {
                ones.stream()
                        .filter(two::maySharePractitioner)
                        .findFirst()
                        .ifPresent(one -> add(new Pair(edit, one, two)));
            }
        }
    }

    private void add(Pair pair) {
        (pair.isBypassed() ? bypassed : violated).merge(pair.columnTwo(), pair, NcciPairs::dearer);
    }

    private static Pair dearer(Pair one, Pair other) {
        return other.columnOne().cents() > one.columnOne().cents() ? other : one;
    }

    private static Collection<Line> oneOfEachPractitioner(List<Line> lines) {
        if (lines.size() == 1) {
            return lines;
        }
        Map<Optional<ProviderId>, Line> first = new HashMap<>();
        List<Line> ones = new ArrayList<>();
        for (Line line : lines) {
            if (first.putIfAbsent(Optional.ofNullable(line.billed().renderingProvider()), line) == null) {
                ones.add(line);
            }
        }
        return ones;
    }
}
