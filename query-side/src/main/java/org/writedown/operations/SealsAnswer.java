package org.writedown.operations;

import org.jspecify.annotations.Nullable;
import org.writedown.ledger.seal.SignedHead;

/**
 * How far the record is sealed.
 *
 * @param head the latest; absent when nothing is sealed. To be kept where the database's keeper cannot reach it
 * @param unsealed events since then, counted up to 10,000
 * @param key the public key that this process signs with: Ed25519, as X.509 in Base64
 */
public record SealsAnswer(@Nullable SignedHead head, long unsealed, String key) {}
