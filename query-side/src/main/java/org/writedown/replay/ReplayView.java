package org.writedown.replay;

import java.util.Currency;
import java.util.List;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Money;
import org.writedown.escalation.Escalation;
import org.writedown.escalation.EscalationView;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;
import org.writedown.timeline.Known;
import org.writedown.timeline.TimelineEntry;

/** Plays a case step by step, with the same folds that the other views are made of. */
public final class ReplayView implements CaseView<CaseReplay> {

    private static final EscalationView ESCALATION = new EscalationView();

    @Override
    public CaseReplay initial() {
        return new CaseReplay(Known.NOTHING, CaseMoney.NOTHING, Escalation.NONE, List.of());
    }

    @Override
    public CaseReplay evolve(CaseReplay view, CaseEvent event, Recorded recorded) {
        CaseMoney money = view.money().after(event);
        Escalation escalation = ESCALATION.evolve(view.escalation(), event, recorded);
        Step step = step(view, event, recorded, money, escalation);
        return new CaseReplay(
                view.known().after(event, recorded.sequence()), money, escalation, Folded.with(view.steps(), step));
    }

    private static Step step(
            CaseReplay before, CaseEvent event, Recorded recorded, CaseMoney money, Escalation escalation) {
        return new Step(
                TimelineEntry.of(before.known(), event, recorded),
                MoneyEvent.of(event),
                won(event, money.currency()),
                owed(before.money(), money.currency()),
                money.total().outstanding(),
                standings(before.escalation()),
                standings(escalation),
                causes(before.known(), event));
    }

    private static Money owed(CaseMoney money, Currency currency) {
        return money.bills().isEmpty() ? Money.zero(currency) : money.total().outstanding();
    }

    private static Money won(CaseEvent event, Currency currency) {
        return Money.sum(
                currency, MoneyEvent.of(event).stream().map(Movement::reduction).toList());
    }

    private static List<Step.Standing> standings(Escalation escalation) {
        return escalation.rungs().entrySet().stream()
                .map(bill -> new Step.Standing(bill.getKey(), bill.getValue(), escalation.stage(bill.getKey())))
                .toList();
    }

    private static List<Link> causes(Known known, CaseEvent event) {
        if (event instanceof EntryCorrected correction) {
            return List.of(new Link("entry " + correction.corrects(), correction.corrects()));
        }
        return Link.named(event)
                .map(Object::toString)
                .map(id -> new Link(id, known.steps().get(id)))
                .toList();
    }
}
