package org.writedown.cases.rules;

/** Nobody answers a letter about a thousand lines: a longer list is several inquiries. */
public record InquiryAsksWhatCanBeAnswered(int flags, int questions) implements Rule {

    /** Flags, and questions, of one inquiry. */
    public static final int MOST = 200;

    @Override
    public boolean holds() {
        return flags <= MOST && questions <= MOST;
    }

    @Override
    public String reason() {
        return "an inquiry asks about at most " + MOST + " flags with at most " + MOST + " questions, not about "
                + flags + " with " + questions;
    }
}
