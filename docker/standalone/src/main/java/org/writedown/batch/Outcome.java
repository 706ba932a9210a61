package org.writedown.batch;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file, or of its items for one case.
 *
 * @param target which case it was for, as {@link Target#key} has it
 * @param sha256 absent where the file could not be read
 * @param caseId absent where no case has it
 * @param recorded how many events came of it
 * @param charged what the bills that were recorded charge, in US dollars
 * @param unreadable rows or claims of the file that could not be read
 * @param place in the file, of the reason
 * @param reason why not more; words of the server, or of what was left open
 */
record Outcome(
        String path,
        String target,
        @Nullable String sha256,
        @Nullable String caseId,
        Status status,
        @Nullable String format,
        long bills,
        long billLines,
        long remittances,
        long recorded,
        BigDecimal charged,
        long unreadable,
        @Nullable String place,
        @Nullable String reason) {

    /** What became of it. */
    enum Status {
        /** Something of it was recorded, and nothing needs a choice. */
        IMPORTED(true),
        /** The case had it all. */
        ALREADY_THERE(true),
        /** Kept as a document: nothing in it is recorded by itself. */
        DOCUMENT(true),
        /** A person has to say something first; what needs no choice was recorded. */
        NEEDS_CHOICE(false),
        /** Nothing of it was kept. */
        REFUSED(false),
        /** The server failed over it. */
        FAILED(false);

        private final boolean done;

        Status(boolean done) {
            this.done = done;
        }

        /** Whether the file need not be sent again. */
        boolean isDone() {
            return done;
        }
    }

    static Outcome without(FoundFile file, Target target, @Nullable String sha256, Status status, String reason) {
        return new Outcome(
                file.path(), target.key(), sha256, null, status, null, 0, 0, 0, 0, BigDecimal.ZERO, 0, null, reason);
    }

    /** Refused by the server, at a place of the file where it says one. */
    Outcome at(@Nullable String where) {
        return with(path, where);
    }

    /** The same content under another name, or at another time. */
    Outcome foundAt(String otherPath) {
        return with(otherPath, place);
    }

    private Outcome with(String anyPath, @Nullable String anyPlace) {
        return new Outcome(
                anyPath,
                target,
                sha256,
                caseId,
                status,
                format,
                bills,
                billLines,
                remittances,
                recorded,
                charged,
                unreadable,
                anyPlace,
                reason);
    }
}
