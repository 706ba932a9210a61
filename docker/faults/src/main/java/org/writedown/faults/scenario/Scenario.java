package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.util.List;

/** Something that goes wrong under load. */
public interface Scenario {

    /** How it is picked on the command line, and the first column of the table. */
    String name();

    /** One row for each database that it was tried on. */
    List<Counts> run(Setting setting) throws Exception;

    /**
     * @param directory empty, on a disk with room
     * @param seed decides all that is random
     * @param rounds how often the fault is to happen on each database
     */
    record Setting(Path directory, long seed, int rounds) {}
}
