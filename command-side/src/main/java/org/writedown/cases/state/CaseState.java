package org.writedown.cases.state;

import org.writedown.contract.value.Ending;

/** The life of a case: not opened, active, ended. An ended case can be reopened. */
public sealed interface CaseState {

    /** Before the first event. */
    record NotOpened() implements CaseState {}

    record Active(CaseFile file) implements CaseState {}

    record Ended(CaseFile file, Ending ending) implements CaseState {}

    static CaseState initial() {
        return new NotOpened();
    }

    /** How much it remembers: lines, flags, inquiries, offers, documents and entries. */
    default int size() {
        return switch (this) {
            case NotOpened none -> 0;
            case Active active -> active.file().size();
            case Ended ended -> ended.file().size();
        };
    }

    /** How many events the case has. */
    default long version() {
        return switch (this) {
            case NotOpened none -> 0;
            case Active active -> active.file().version();
            case Ended ended -> ended.file().version();
        };
    }
}
