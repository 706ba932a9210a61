package org.writedown.audit.reference;

/**
 * Where reference data comes from. One call fetches all that a batch of bills will ask, so that a
 * database is asked once a batch and not once a pair of codes.
 */
@FunctionalInterface
public interface Reference {

    Answers about(Wanted wanted);

    /** No data at all: only rules that need none will run. */
    Reference NOTHING = wanted -> Answers.NOTHING;
}
