package org.writedown.bench.slices;

/** One client: sends an operation and waits until it is acknowledged. Used by one thread at a time. */
public interface Client {

    /** @throws Exception if the operation was not acknowledged */
    void operate() throws Exception;

    /** Makes the client of a number, from 0; clients are kept from slice to slice. */
    interface Factory {
        Client client(int number) throws Exception;
    }
}
