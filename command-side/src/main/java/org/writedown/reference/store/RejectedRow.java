package org.writedown.reference.store;

/** A row that was not taken; {@code line} is the number of the item in a JSON file. */
public record RejectedRow(long line, String reason) {}
