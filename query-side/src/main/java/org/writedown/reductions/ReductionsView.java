package org.writedown.reductions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.EscalationEvent.Escalated;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Source;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/** Folds a case into what was won. A reduction is whatever a movement says it won, and nothing else. */
public final class ReductionsView implements CaseView<CaseReductions> {

    @Override
    public CaseReductions initial() {
        return new CaseReductions(CaseMoney.NOTHING, List.of(), Map.of(), Map.of(), Map.of());
    }

    @Override
    public CaseReductions evolve(CaseReductions view, CaseEvent event, Recorded recorded) {
        CaseReductions next = moved(known(view, event), event, recorded);
        CaseMoney money = view.money().after(event);
        return new CaseReductions(money, next.reductions(), next.flags(), next.rungs(), next.uploads());
    }

    private static CaseReductions known(CaseReductions view, CaseEvent event) {
        var flags = view.flags();
        var rungs = view.rungs();
        var uploads = view.uploads();
        switch (event) {
            case LineFlagged e -> flags = Folded.with(flags, e.flag(), FlagGround.of(e));
            case Escalated e -> rungs = Folded.with(rungs, e.bill(), e.to());
            case BillUploaded e ->
                uploads = Folded.with(
                        uploads,
                        e.bill(),
                        new Upload(
                                e.statement().provider(),
                                e.origin().effectiveOn(),
                                e.statement().source()));
            default -> {
                return view;
            }
        }
        return new CaseReductions(view.money(), view.reductions(), flags, rungs, uploads);
    }

    private static CaseReductions moved(CaseReductions view, CaseEvent event, Recorded recorded) {
        CaseReductions next = view;
        List<Movement> movements = MoneyEvent.of(event);
        for (int i = 0; i < movements.size(); i++) {
            Movement movement = movements.get(i);
            CaseMoney money = next.money().after(movement);
            List<Reduction> reductions = movement.kind() == null
                    ? next.reductions()
                    : Folded.with(next.reductions(), reduction(next, money, event, recorded, i));
            next = new CaseReductions(money, reductions, next.flags(), next.rungs(), next.uploads());
        }
        return next;
    }

    private static Reduction reduction(
            CaseReductions before, CaseMoney after, CaseEvent event, Recorded recorded, int index) {
        Movement movement = MoneyEvent.of(event).get(index);
        Cause cause = Objects.requireNonNull(movement.cause());
        FlagGround ground = ground(before, cause.flag());
        return new Reduction(
                recorded.sequence(),
                index,
                movement.reduction(),
                Objects.requireNonNull(movement.kind()),
                ground == null ? null : ground.concern(),
                movement.bill(),
                movement.line(),
                cause,
                ground,
                source(before, movement),
                before.rungs().getOrDefault(movement.bill(), Rung.FRONT_LINE),
                event.origin().actor(),
                recorded.at(),
                event.origin().effectiveOn(),
                before.money().total().outstanding(),
                after.total().outstanding(),
                event instanceof EntryCorrected correction ? correction.corrects() : null);
    }

    private static @Nullable FlagGround ground(CaseReductions view, @Nullable FlagId flag) {
        return flag == null ? null : view.flags().get(flag);
    }

    private static @Nullable Source source(CaseReductions view, Movement movement) {
        Upload upload = view.uploads().get(movement.bill());
        return upload == null ? null : upload.source();
    }
}
