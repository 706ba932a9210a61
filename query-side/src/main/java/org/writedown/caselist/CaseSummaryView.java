package org.writedown.caselist;

import java.util.List;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.value.Authorisation;
import org.writedown.escalation.EscalationView;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/** Folds a case into how it now stands. */
public final class CaseSummaryView implements CaseView<CaseSummary> {

    private static final EscalationView ESCALATION = new EscalationView();

    @Override
    public CaseSummary initial() {
        return CaseSummary.NONE;
    }

    @Override
    public CaseSummary evolve(CaseSummary view, CaseEvent event, Recorded recorded) {
        return new CaseSummary(
                event instanceof CaseFileEvent.CaseOpened opened ? Opening.of(opened, recorded) : view.opening(),
                status(view.status(), event),
                authorisations(view.authorisations(), event),
                view.money().after(event),
                ESCALATION.evolve(view.escalation(), event, recorded),
                BookFold.after(view.book(), event, recorded.sequence()),
                event instanceof NegotiationEvent offer ? OfferNow.after(view.offers(), offer) : view.offers(),
                recorded.at());
    }

    private static CaseStatus status(CaseStatus status, CaseEvent event) {
        return switch (event) {
            case CaseFileEvent.CaseClosed e -> CaseStatus.of(e.ending());
            case CaseFileEvent.CaseReopened e -> CaseStatus.OPEN;
            default -> status;
        };
    }

    private static List<Authorisation> authorisations(List<Authorisation> valid, CaseEvent event) {
        return switch (event) {
            case CaseFileEvent.AuthorisationRecorded e -> Folded.with(valid, e.authorisation());
            case CaseFileEvent.AuthorisationRevoked e -> List.of();
            default -> valid;
        };
    }
}
