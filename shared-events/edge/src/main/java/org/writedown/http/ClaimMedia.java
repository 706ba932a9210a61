package org.writedown.http;

/** Media types of claim files. */
public final class ClaimMedia {

    /** An X12 interchange, such as an 837 (RFC 1767). */
    public static final String X12 = "application/edi-x12";

    private ClaimMedia() {}
}
