package org.writedown.contract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;

/** What the audit rules and persons saw, and what the firm made of it. Findings are stored and never computed again by a reader. */
public sealed interface AuditEvent extends CaseEvent {

    /**
     * A bill was audited; what is recorded is the difference from what earlier audits of it left.
     *
     * @param found what is new or has changed, numbered on from the case's last
     * @param gone findings on record that the rules no longer make
     */
    record BillAudited(Origin origin, BillId bill, List<Found> found, List<FindingId> gone) implements AuditEvent {

        public BillAudited {
            found = List.copyOf(found);
            gone = List.copyOf(gone);
        }
    }

    /**
     * What is known of a bill beyond its statement was said: by a person, or by the file that the bill was read from. Each
     * stands in place of all that the same said of it before; audits go by both from then on, and by a person first.
     *
     * @param source where the file says so; absent when a person said it
     */
    record CircumstancesStated(
            Origin origin,
            BillId bill,
            BillCircumstances known,
            @Nullable Source source) implements AuditEvent {

        /** As a person says it. */
        public CircumstancesStated(Origin origin, BillId bill, BillCircumstances known) {
            this(origin, bill, known, null);
        }
    }

    /**
     * A person judged a line: a finding like an audit's, which no audit takes back.
     *
     * @param because in the person's own words
     */
    record FindingEntered(Origin origin, BillId bill, Found found, Sensitive<String> because) implements AuditEvent {}

    /** The firm does not ask: a person looked and says why. */
    record FindingDismissed(Origin origin, FindingId finding, Sensitive<String> reason) implements AuditEvent {}

    /**
     * One finding under its number.
     *
     * @param replaces the finding on record that asked the same on other grounds
     */
    record Found(
            FindingId id, AuditedFinding finding, @Nullable FindingId replaces) {}
}
