package org.writedown.ledger.append;

/**
 * What a command with an idempotency key came to: the versions of the case before and after it, from
 * which its answer can be told again.
 *
 * @param requestHash SHA-256 of the request, in hex; the same key with another request is a mistake
 * @param before the version of the case before the command
 * @param after the version after it; equal to {@code before} when it changed nothing
 */
public record ReceiptRow(String firm, String key, String requestHash, String caseId, long before, long after) {

    /** The resource of the unit of work under which a command leaves its receipt for the append. */
    public static final String RESOURCE = "writedown.receipt";
}
