package org.writedown.audit.bundling;

import java.util.List;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.Modifiers;
import org.writedown.contract.value.Grade;

/** Whether two lines of one date were billed together by one provider with nothing that sets them apart. */
final class Together {

    private Together() {}

    /** Lines of a day under that code that count, in the order of the bill. */
    static List<Line> charged(Day day, String code) {
        return day.coded(code).stream().filter(line -> line.cents() > 0).toList();
    }

    static boolean setApart(Line line) {
        return line.hasAny(Modifiers.REPEATED_OR_DISTINCT);
    }

    /** Both whole, both technical or both professional. */
    static boolean sameHalf(Line line, Line other) {
        return line.has("26") == other.has("26") && line.has("TC") == other.has("TC");
    }

    /** Neither is on another side of the body than the other. */
    static boolean sameSite(Line line, Line other) {
        return line.modifiers().stream().filter(Modifiers.ANATOMIC::contains).allMatch(other.modifiers()::contains)
                || other.modifiers().stream().noneMatch(Modifiers.ANATOMIC::contains);
    }

    /** Inpatient lines gather a whole day or stay, so that a repetition proves little there. */
    static Grade grade(ExaminedBill bill, Grade outpatient) {
        return bill.setting() == Setting.INPATIENT || bill.setting() == Setting.POST_ACUTE ? Grade.ASK : outpatient;
    }
}
