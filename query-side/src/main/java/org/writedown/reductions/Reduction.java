package org.writedown.reductions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Cause;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Source;

/**
 * One movement that the firm won, or the reversal of one.
 *
 * @param sequence the event that moved it
 * @param movement which of that event's movements, from 0
 * @param amount what it won; negative for a reversal
 * @param concern what the flag asked about that earned it; absent without a flag
 * @param cause the links to follow: flag, inquiry, response, offer, evidence
 * @param ground what the flag rests on: the recorded finding with its rule, version, editions and facts
 * @param source what the bill was read from
 * @param rung how far the bill had been taken then
 * @param before what the case owed before, {@code after} what it owed after; equal when the bill had
 *     been paid and the reduction is owed back
 * @param corrects the event that this one reverses
 */
public record Reduction(
        long sequence,
        int movement,
        Money amount,
        ReductionKind kind,
        @Nullable Concern concern,
        BillId bill,
        @Nullable LineId line,
        Cause cause,
        @Nullable FlagGround ground,
        @Nullable Source source,
        Rung rung,
        ActorId actor,
        Instant recordedAt,
        LocalDate effectiveOn,
        Money before,
        Money after,
        @Nullable Long corrects) {}
