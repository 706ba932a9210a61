package org.writedown.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Whom a key belongs to, asked of the table once in a while instead of once a request. A key that is taken away is refused
 * when what is remembered of it has run out; one that is new, or unknown, is asked for every time. Keys are
 * remembered by their hash, as the table has them.
 */
final class RememberedKeys {

    /** More are forgotten together: a firm has a handful. */
    static final int MOST = 10_000;

    private final AccessKeys keys;
    private final long longest;
    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Caller holder, long since) {}

    /**
     * @param longest how long a key is good for after it was last seen in the table; zero to ask every time
     * @param nanoTime a clock that only goes forward, such as {@link System#nanoTime}
     */
    RememberedKeys(AccessKeys keys, Duration longest, LongSupplier nanoTime) {
        this.keys = keys;
        this.longest = longest.toNanos();
        this.nanoTime = nanoTime;
    }

    Optional<Caller> holderOf(AccessKey key) {
        String sha256 = key.sha256();
        long now = nanoTime.getAsLong();
        Known found = known.get(sha256);
        return found != null && now - found.since < longest ? Optional.of(found.holder) : ask(sha256, now);
    }

    int size() {
        return known.size();
    }

    /** @param now taken before the table is asked, so that nothing is remembered for longer than it should */
    private Optional<Caller> ask(String sha256, long now) {
        Optional<Caller> holder = keys.holderOf(sha256);
        if (known.size() >= MOST) {
            known.clear();
        }
        holder.ifPresentOrElse(caller -> known.put(sha256, new Known(caller, now)), () -> known.remove(sha256));
        return holder;
    }
}
