package org.writedown.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects warnings up to a limit and then only counts them. */
public final class Findings {

    private final int most;
    private final List<Warning> kept = new ArrayList<>();
    private long unlisted;

    public Findings(int most) {
        this.most = most;
    }

    public void add(@Nullable Position where, String text) {
        if (kept.size() < most) {
            kept.add(new Warning(where, text));
        } else {
            unlisted++;
        }
    }

    public List<Warning> toList() {
        if (unlisted == 0) {
            return List.copyOf(kept);
        }
        List<Warning> all = new ArrayList<>(kept);
        all.add(new Warning(null, "and " + unlisted + " more warnings, not listed"));
        return List.copyOf(all);
    }
}
