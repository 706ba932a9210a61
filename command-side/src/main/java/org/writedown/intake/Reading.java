package org.writedown.intake;

import java.util.function.Consumer;

/** Receives what a file says, in the order of the file. */
public interface Reading {

    /** A bill. */
    void claim(ReadClaim claim);

    /** What an insurer decided of a bill. */
    void remittance(ReadRemittance remittance);

    static Reading of(Consumer<ReadClaim> claims, Consumer<ReadRemittance> remittances) {
        return new Reading() {
            @Override
            public void claim(ReadClaim claim) {
                claims.accept(claim);
            }

            @Override
            public void remittance(ReadRemittance remittance) {
                remittances.accept(remittance);
            }
        };
    }
}
