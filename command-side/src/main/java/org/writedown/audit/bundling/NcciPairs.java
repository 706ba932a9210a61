package org.writedown.audit.bundling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.PtpEdit;
import org.writedown.audit.reference.PtpEdits;
import org.writedown.contract.value.LineId;

/** The pairs of lines to which a procedure-to-procedure edit applies. */
final class NcciPairs {

    /** Column 2 is the line that would not be paid beside column 1. */
    record Pair(PtpEdit edit, Line columnOne, Line columnTwo) {}

    private NcciPairs() {}

    /** For each line in column 2 the pair with the dearest line in column 1: one question a line is enough. */
    static Collection<Pair> oneForEachLine(ExaminedBill bill, Predicate<Pair> wanted) {
        Map<LineId, Pair> byLine = new TreeMap<>();
        for (Pair pair : of(bill)) {
            if (wanted.test(pair)) {
                byLine.merge(pair.columnTwo().id(), pair, NcciPairs::dearer);
            }
        }
        return byLine.values();
    }

    private static Pair dearer(Pair one, Pair other) {
        return other.columnOne().cents() > one.columnOne().cents() ? other : one;
    }

    /** Walks the edits of each code of a day: the work grows with the edits that exist, not with pairs of lines. */
    private static List<Pair> of(ExaminedBill bill) {
        PtpEdits edits = bill.reference().pairs();
        Optional<EditSetting> setting = EditSetting.of(bill.setting());
        List<Pair> pairs = new ArrayList<>();
        if (edits == null || setting.isEmpty()) {
            return pairs;
        }
        for (Day day : bill.days()) {
            if (day.codes().size() > 1) {
                for (String code : day.codes()) {
                    for (PtpEdit edit : edits.withColumnOne(code, setting.get())) {
                        add(day, edit, pairs);
                    }
                }
            }
        }
        return pairs;
    }

    private static void add(Day day, PtpEdit edit, List<Pair> pairs) {
        if (!day.has(edit.columnTwo()) || !edit.appliesOn(day.date())) {
            return;
        }
        Line one = day.coded(edit.columnOne()).getFirst();
        day.coded(edit.columnTwo()).stream()
                .filter(two -> two.cents() > 0 && two.maySharePractitioner(one))
                .forEach(two -> pairs.add(new Pair(edit, one, two)));
    }
}
