package org.writedown.ledger.seal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash, of {@link #BYTES} bytes; equal to another one of the same bytes. In JSON as its hexadecimal digits. */
public final class Hash {

    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException if they are not {@link #BYTES} */
    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /**
     * A hash in hexadecimal digits.
     *
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator
    public static Hash parse(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** The n-th of hashes that stand one after another. */
    static Hash in(byte[] hashes, int n) {
        return new Hash(Arrays.copyOfRange(hashes, n * BYTES, (n + 1) * BYTES));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In lower-case hexadecimal digits. */
    @Override
    @JsonValue
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
