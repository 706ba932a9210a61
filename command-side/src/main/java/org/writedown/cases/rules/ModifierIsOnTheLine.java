package org.writedown.cases.rules;

import org.writedown.cases.state.LineState;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;

/** Only a modifier that was billed can be dropped. */
public record ModifierIsOnTheLine(LineId id, LineState line, Modifier modifier) implements Rule {

    @Override
    public boolean holds() {
        return line.billed().modifiers().contains(modifier);
    }

    @Override
    public String reason() {
        return "line " + id + " does not carry modifier " + modifier;
    }
}
