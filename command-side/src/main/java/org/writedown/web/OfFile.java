package org.writedown.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.AdjudicationReversed;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.event.RecordEvent.DocumentAttached;
import org.writedown.contract.value.DocumentHash;

/** Which events of a case came from a file. */
final class OfFile {

    private OfFile() {}

    static List<Answer.Recorded> recorded(List<CaseEvent> events, DocumentHash file, Answers answers) {
        List<Answer.Recorded> recorded = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (file.equals(source(events.get(i)))) {
                recorded.add(answers.recorded(i, events.get(i)));
            }
        }
        return recorded;
    }

    private static @Nullable DocumentHash source(CaseEvent event) {
        return switch (event) {
            case DocumentAttached e -> e.document();
            case BillUploaded e -> e.statement().source().document();
            case LaterStatementRecorded e -> e.statement().source().document();
            case InsuranceAdjudicated e -> e.remittance();
            case AdjudicationReversed e -> e.source().document();
            default -> null;
        };
    }
}
