package org.writedown.replay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Rung;
import org.writedown.escalation.Stage;
import org.writedown.timeline.TimelineEntry;

/**
 * One step of a case: who did what and when, what it moved, and what it rests on.
 *
 * @param moved every movement of money, in order
 * @param won what the firm won by it; negative when a reduction was reversed
 * @param balanceBefore what the client owed on all bills before the step
 * @param escalationBefore how far each bill had been taken before the step
 * @param causes the earlier steps that it names as its ground
 */
public record Step(
        @JsonUnwrapped TimelineEntry entry,
        List<Movement> moved,
        Money won,
        Money balanceBefore,
        Money balanceAfter,
        List<Standing> escalationBefore,
        List<Standing> escalationAfter,
        List<Link> causes) {

    /** How far a bill has been taken. */
    public record Standing(BillId bill, Rung rung, Stage stage) {}
}
