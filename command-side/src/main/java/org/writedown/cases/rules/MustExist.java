package org.writedown.cases.rules;

/** What a command names must be in the case. */
public record MustExist(String what, Object id, boolean holds) implements Rule {

    @Override
    public String reason() {
        return what + " " + id + " is not in this case";
    }
}
