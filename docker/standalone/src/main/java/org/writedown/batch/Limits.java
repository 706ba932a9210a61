package org.writedown.batch;

import org.writedown.intake.IntakeLimits;

/**
 * How much one import takes in. What is beyond is refused by name, and the rest goes on.
 *
 * @param files of a directory, members of archives among them
 * @param members of one archive
 * @param unpacked bytes of one archive's members together
 * @param bytes of one file or member
 */
record Limits(int files, int members, long unpacked, long bytes) {

    /** A server takes no larger file than one upload. */
    static final Limits STANDARD = new Limits(200_000, 20_000, 8L << 30, IntakeLimits.UPLOAD.bytes());
}
