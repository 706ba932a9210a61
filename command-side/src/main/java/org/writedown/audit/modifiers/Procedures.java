package org.writedown.audit.modifiers;

import org.writedown.audit.bill.Line;

/** What modifier 25 sets a visit apart from. */
final class Procedures {

    private Procedures() {}

    /** Surgery, injections and infusions, chiropractic, therapy, anything that is done rather than looked at. */
    static boolean isProcedure(Line line) {
        return line.codeWithin(10004, 69990)
                || line.codeWithin(96360, 96549)
                || line.codeWithin(90460, 90474)
                || line.codeWithin(98925, 98943)
                || line.codeWithin(92920, 92998)
                || line.codeWithin(94640, 94645)
                || line.codeWithin(17000, 17286)
                || line.code().equals("G0127")
                || line.code().equals("G0168");
    }
}
