package org.writedown.audit.reference;

import java.time.LocalDate;

/** Whether a code was valid on a day. */
public interface CodeTable extends Edited {

    Standing standing(String code, LocalDate on);

    /** What the table says. */
    enum Standing {
        VALID,
        /** A heading: real, but a claim needs one of the codes below it. */
        HEADING,
        /** Valid only from a later day. */
        NOT_YET,
        /** No longer valid on that day. */
        ENDED,
        /** The table is complete for codes of this kind and does not know it. */
        UNKNOWN,
        /** The table does not speak about codes of this kind or that day. */
        NOT_COVERED
    }
}
