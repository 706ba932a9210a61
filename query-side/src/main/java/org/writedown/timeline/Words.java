package org.writedown.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.AccountEvent;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.EscalationEvent.Escalated;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.event.RecordEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.value.Sensitive;

/** The free text of an event: what people wrote, kept apart from the sentence because it may be personal. */
public final class Words {

    private Words() {}

    /** Empty for an event that carries no free text. */
    public static List<Sensitive<String>> of(CaseEvent event) {
        return switch (event) {
            case CaseFileEvent.AuthorisationRevoked e -> List.of(e.reason());
            case CaseFileEvent.CaseClosed e -> present(e.note());
            case CaseFileEvent.CaseReopened e -> List.of(e.reason());
            case AuditEvent.FindingEntered e -> List.of(e.because());
            case AuditEvent.FindingDismissed e -> List.of(e.reason());
            case FlagEvent.LineFlagged e -> List.of(e.question());
            case FlagEvent.FlagWithdrawn e -> List.of(e.reason());
            case InquiryEvent.InquirySent e -> e.questions();
            case ResponseEvent.ResponseRecorded e -> present(e.summary());
            case Escalated e -> List.of(e.reason());
            case NegotiationEvent.OfferWithdrawn e -> List.of(e.reason());
            case AccountEvent.WrittenOff e -> List.of(e.reason());
            case RecordEvent.NoteAdded e -> List.of(e.text());
            case RecordEvent.DocumentAttached e -> List.of(e.name());
            case RecordEvent.EntryCorrected e -> List.of(e.reason());
            default -> List.of();
        };
    }

    private static List<Sensitive<String>> present(@Nullable Sensitive<String> text) {
        return Stream.ofNullable(text).toList();
    }
}
