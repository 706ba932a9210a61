package org.writedown.ledger.seal;

import java.util.List;

/**
 * What shows that an event, as it was sealed, is in the record of which a head was signed.
 *
 * @param leaf its place in the log, from 0
 * @param hash its leaf
 * @param path as RFC 9162 has it, from the leaf upwards
 */
public record Inclusion(EventName event, long leaf, Hash hash, List<Hash> path, SignedHead head) {}
