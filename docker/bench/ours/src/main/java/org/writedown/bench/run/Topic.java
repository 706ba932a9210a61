package org.writedown.bench.run;

import java.util.List;

/**
 * What a person can ask for by name.
 *
 * @param name the word on the command line
 * @param about one line of the help
 * @param parts in the order in which they are run; one that breaks off does not keep the next from running
 */
public record Topic(String name, String about, List<Part> parts) {

    public Topic {
        parts = List.copyOf(parts);
    }
}
