package org.writedown.web;

import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.http.Problems;

/** What a response says about one flag; which of the other fields it has depends on the outcome. */
record OutcomeBody(
        FlagId flag,
        Kind outcome,
        @Nullable ProcedureCode toCode,
        @Nullable Money toCharge,
        @Nullable Modifier modifier,
        @Nullable DocumentHash document) {

    enum Kind {
        DOWNGRADED,
        REMOVED,
        CHARGE_REDUCED,
        MODIFIER_DROPPED,
        UPHELD,
        DOCUMENTED,
        NO_ANSWER
    }

    /** @param path where this outcome stands in the request */
    FlagOutcome toOutcome(String path) {
        return switch (outcome) {
            case DOWNGRADED ->
                new FlagOutcome.Downgraded(
                        flag, needed(path + ".toCode", toCode), needed(path + ".toCharge", toCharge));
            case REMOVED -> new FlagOutcome.Removed(flag);
            case CHARGE_REDUCED -> new FlagOutcome.Reduced(flag, needed(path + ".toCharge", toCharge));
            case MODIFIER_DROPPED ->
                new FlagOutcome.WithoutModifier(
                        flag, needed(path + ".modifier", modifier), needed(path + ".toCharge", toCharge));
            case UPHELD -> new FlagOutcome.Upheld(flag);
            case DOCUMENTED -> new FlagOutcome.Documented(flag, document);
            case NO_ANSWER -> new FlagOutcome.NoAnswer(flag);
        };
    }

    private <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw Problems.malformed(field, "is required when the outcome is " + outcome);
        }
        return value;
    }
}
