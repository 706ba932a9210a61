package org.writedown.reports;

/** What a report of reductions is grouped by. */
public enum Grouping {
    /** What the flag asked about; without a flag, how the reduction was won. */
    CAUSE,
    PROVIDER,
    /** The month in which the reduction took effect. */
    MONTH
}
