package org.writedown.faults.store;

import java.util.Map;
import org.writedown.faults.history.Stored;

/** A database that the application runs on, seen from outside. */
public interface Ledgers {

    /** For the table of counts. */
    String name();

    /** What a program's environment says to find it. */
    Map<String, String> environment();

    /** What is stored at this moment. */
    Stored read();

    /** The rows of all projections as text, in the order of their keys; without {@code token} or time of writing. */
    String projections();

    /** As on the day before the first projection: no rows, no tokens. The application must not be running. */
    void forgetProjections();
}
