package org.writedown.audit.person;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** What the client or an advocate noted. */
public final class PersonRules {

    private PersonRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new NotReceived(), new NoteFindings(), new ReasonablePerson());
    }
}
