package org.writedown.cases.decision;

import java.util.List;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Movement;

/** The exact reverse of what an event moved, last movement first. */
final class Undoing {

    private Undoing() {}

    static List<Movement> of(CaseEvent event) {
        return of(MoneyEvent.of(event));
    }

    static List<Movement> of(List<Movement> movements) {
        return movements.reversed().stream().map(Movement::reversed).toList();
    }
}
