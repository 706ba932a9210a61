package org.writedown.contract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.ResponseId;
import org.writedown.contract.value.Sensitive;

/** What a provider answered: first the response, then one event for each flag that it answers. */
public sealed interface ResponseEvent extends CaseEvent {

    ResponseId response();

    /** An answer arrived. */
    record ResponseRecorded(
            Origin origin,
            ResponseId response,
            InquiryId inquiry,
            ResponseClass responseClass,
            Channel channel,
            @Nullable Sensitive<String> representative,
            @Nullable Sensitive<String> reference,
            @Nullable Sensitive<String> summary,
            @Nullable DocumentHash evidence)
            implements ResponseEvent {}

    /** The provider recoded the line to a lower code and charge. */
    record LineDowngraded(
            Origin origin,
            ResponseId response,
            FlagId flag,
            LineId line,
            @Nullable ProcedureCode fromCode,
            ProcedureCode toCode,
            Money fromCharge,
            Money toCharge,
            List<Movement> movements)
            implements ResponseEvent, MoneyEvent {}

    /** The provider took the line off the bill. */
    record LineRemoved(
            Origin origin, ResponseId response, FlagId flag, LineId line, Money fromCharge, List<Movement> movements)
            implements ResponseEvent, MoneyEvent {}

    /** The provider lowered the charge and left the code. */
    record ChargeReduced(
            Origin origin,
            ResponseId response,
            FlagId flag,
            LineId line,
            Money fromCharge,
            Money toCharge,
            List<Movement> movements)
            implements ResponseEvent, MoneyEvent {}

    /** The provider dropped a modifier, with what that did to the charge. */
    record ModifierDropped(
            Origin origin,
            ResponseId response,
            FlagId flag,
            LineId line,
            Modifier modifier,
            Money fromCharge,
            Money toCharge,
            List<Movement> movements)
            implements ResponseEvent, MoneyEvent {}

    /** The provider stands by the line. */
    record FlagUpheld(Origin origin, ResponseId response, FlagId flag) implements ResponseEvent {}

    /** The provider sent records; whether they support the line is for the advocate to judge. */
    record DocumentationSupplied(
            Origin origin,
            ResponseId response,
            FlagId flag,
            @Nullable DocumentHash document) implements ResponseEvent {}

    /** The provider answered, but not this question. */
    record FlagLeftUnanswered(Origin origin, ResponseId response, FlagId flag) implements ResponseEvent {}

    /** Another flag on the same line earned the reduction: each dollar is won once. */
    record FlagSuperseded(Origin origin, ResponseId response, FlagId flag, FlagId by) implements ResponseEvent {}
}
