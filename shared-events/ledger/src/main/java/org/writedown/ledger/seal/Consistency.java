package org.writedown.ledger.seal;

import java.util.List;

/**
 * What shows that the record of the second size is the one of the first, and what came after it.
 *
 * @param path as RFC 9162 has it
 */
public record Consistency(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {}
