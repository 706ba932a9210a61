package org.writedown.intake;

import java.io.InputStream;
import org.writedown.bytes.ByteLimit;
import org.writedown.bytes.LimitedStream;

/** Refuses a file that goes on beyond a limit, whatever its size was said to be. */
public final class BoundedStream extends LimitedStream {

    /** @param what is limited, for the reason: {@code the file}, {@code the file unpacked} */
    public BoundedStream(InputStream in, String file, long most, String what) {
        super(in, new ByteLimit(most, limit -> {
            String reason = what + " is larger than " + limit + " bytes";
            throw new IntakeException(IntakeException.Kind.TOO_LARGE, file, null, reason);
        }));
    }
}
