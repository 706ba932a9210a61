package org.writedown.reference.store;

/** How many rows of a file were taken, refused, and of no use. */
record Counts(long loaded, long rejected, long skipped) {}
