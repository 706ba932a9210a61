package org.writedown.bench.worker;

import java.util.Map;

/** Something that a worker does when told to. */
public interface Task {

    /** @return what came of it, by name */
    Map<String, String> run(Arguments arguments) throws Exception;
}
