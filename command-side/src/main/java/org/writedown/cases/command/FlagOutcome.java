package org.writedown.cases.command;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;

/** What a response says about one flag. */
public sealed interface FlagOutcome {

    FlagId flag();

    /** An outcome that lowers the line's charge. */
    sealed interface Reducing extends FlagOutcome {}

    record Downgraded(FlagId flag, ProcedureCode toCode, Money toCharge) implements Reducing {}

    record Removed(FlagId flag) implements Reducing {}

    record Reduced(FlagId flag, Money toCharge) implements Reducing {}

    record WithoutModifier(FlagId flag, Modifier modifier, Money toCharge) implements Reducing {}

    record Upheld(FlagId flag) implements FlagOutcome {}

    record Documented(FlagId flag, @Nullable DocumentHash document) implements FlagOutcome {}

    record NoAnswer(FlagId flag) implements FlagOutcome {}
}
