package org.writedown.contract.event;

import java.util.List;
import org.writedown.contract.money.Movement;

/**
 * An event that touches money, and says itself how. The command side sums these movements to decide
 * and the query side sums the same ones to answer.
 */
public interface MoneyEvent {

    /** In the order in which they apply; empty when nothing moved. */
    List<Movement> movements();

    /** The movements of any event: those it states, or none. */
    static List<Movement> of(CaseEvent event) {
        return event instanceof MoneyEvent money ? money.movements() : List.of();
    }
}
