package org.writedown.projection;

import java.util.List;

/**
 * One view of cases, put together: how it is kept up to date and how it is asked for.
 *
 * @param <V> the view
 */
public record Slice<V>(Projection<V> projection, Answers<V> answers) {

    /** The projections of some slices, in their order. */
    public static List<Projection<?>> projections(List<Slice<?>> slices) {
        return slices.stream().<Projection<?>>map(Slice::projection).toList();
    }

    public static <V> Slice<V> of(Projection<V> projection, CaseHistory history, Commits commits) {
        return new Slice<>(projection, new Answers<>(projection.view(), projection.table(), history, commits));
    }
}
