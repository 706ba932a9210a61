package org.writedown.cases.rules;

/** A reason or note says something, within 10,000 characters. */
public record TextSaysSomething(String what, String text) implements Rule {

    @Override
    public boolean holds() {
        return !text.isBlank() && text.length() <= 10_000;
    }

    @Override
    public String reason() {
        return what + " must have 1 to 10,000 characters";
    }
}
