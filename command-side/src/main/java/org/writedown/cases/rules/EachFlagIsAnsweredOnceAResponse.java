package org.writedown.cases.rules;

import java.util.List;
import org.writedown.contract.value.FlagId;

/** A response says one thing about each flag. */
public record EachFlagIsAnsweredOnceAResponse(List<FlagId> flags) implements Rule {

    @Override
    public boolean holds() {
        return flags.stream().distinct().count() == flags.size();
    }

    @Override
    public String reason() {
        return "a response names a flag twice: " + flags;
    }
}
