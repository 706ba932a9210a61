package org.writedown.timeline;

import java.util.List;

/**
 * A case in sentences.
 *
 * @param entries oldest first; a view read back from its rows holds none of them, because they stand
 *     in rows of their own and are only ever added to
 */
public record Timeline(Known known, List<TimelineEntry> entries) {}
