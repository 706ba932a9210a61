package org.writedown.ledger.seal;

import java.util.Set;

/**
 * Whose signatures count.
 *
 * @param own signs new heads
 * @param former public keys, as X.509 in Base64, that heads were signed with before
 */
public record SealKeys(SealKey own, Set<String> former) {

    public SealKeys {
        former = Set.copyOf(former);
    }

    /** Whether one of these keys signed it. */
    public boolean signed(SignedHead head) {
        return (head.signer().equals(own.publicKey()) || former.contains(head.signer())) && SealKey.isSigned(head);
    }
}
