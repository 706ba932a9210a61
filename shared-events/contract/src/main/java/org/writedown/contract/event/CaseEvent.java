package org.writedown.contract.event;

import org.writedown.contract.value.Origin;

/**
 * Something that happened to a case. Events are facts: never edited, never deleted; a mistake is
 * mended by a further event that names the one it corrects.
 */
public sealed interface CaseEvent
        permits CaseFileEvent,
                IntakeEvent,
                AuditEvent,
                FlagEvent,
                InquiryEvent,
                ResponseEvent,
                EscalationEvent,
                NegotiationEvent,
                AccountEvent,
                RecordEvent {

    Origin origin();
}
