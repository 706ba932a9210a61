package org.writedown.cases.command;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** Marking lines as worth a question. */
public sealed interface FlagCommand extends CaseCommand {

    record FlagLine(
            Origin origin,
            LineId line,
            Concern concern,
            Set<Axis> axes,
            Grade grade,
            Sensitive<String> question,
            @Nullable Finding finding)
            implements FlagCommand {}

    record WithdrawFlag(Origin origin, FlagId flag, Sensitive<String> reason) implements FlagCommand {}
}
