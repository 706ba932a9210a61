package org.writedown.faults.history;

/** What the store says a request came to: the events of the case from {@code before} up to but without {@code after}. */
public record StoredReceipt(String key, String caseId, long before, long after) {}
