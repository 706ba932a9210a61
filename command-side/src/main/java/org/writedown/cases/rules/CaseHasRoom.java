package org.writedown.cases.rules;

/** A case that goes on for ever is a program that does: it is stopped before it makes the record useless. */
public record CaseHasRoom(long events, int more) implements Rule {

    /** Events of one case; a long negotiation has some hundreds. */
    public static final int MOST_EVENTS = 100_000;

    @Override
    public boolean holds() {
        return events + more <= MOST_EVENTS;
    }

    @Override
    public String reason() {
        return "a case has at most " + MOST_EVENTS + " events; this one has " + events;
    }
}
