package org.writedown.audit.bill;

/** What a person found when reading the note behind a line. */
public enum NoteReview {
    /** The note reads like a form: the same words for any patient. */
    TEMPLATED,
    /** Taken over from an earlier day's note. */
    COPIED_FORWARD,
    /** A code that counts time, and no time in the note. */
    TIME_MISSING,
    /** The time is given as "about" or as the code's own minimum. */
    TIME_ESTIMATED,
    /** The note says something else than the line. */
    CONTRADICTS
}
