package org.writedown.ledger.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Group commit. Whoever finds nobody writing becomes the leader: it takes all that waits, writes it
 * in one transaction, and wakes those whose appends it carried. A single client is always its own
 * leader, so it pays no hand-over. Where the store allows it there are two leaders, one of which collects
 * its group while the other waits for the disk.
 */
public final class GroupCommitAppender implements Appender, AutoCloseable {

    /** How many appends may wait before the next is turned away, unless configured. */
    public static final int MOST_WAITING = 4_096;

    /** How many appends share a commit. */
    public static final int MOST_TOGETHER = 256;

    private final LedgerWriter writer;
    private final BlockingQueue<Waiting> queue;
    private final Semaphore leading;
    private volatile boolean closed;

    public GroupCommitAppender(LedgerWriter writer) {
        this(writer, MOST_WAITING);
    }

    /** @param mostWaiting how many appends may wait before the next is turned away */
    public GroupCommitAppender(LedgerWriter writer, int mostWaiting) {
        this.writer = writer;
        this.queue = new ArrayBlockingQueue<>(mostWaiting);
        this.leading = new Semaphore(writer.together());
    }

    @Override
    public void append(Append append) {
        Waiting mine = new Waiting(append, Thread.currentThread());
        if (closed || !queue.offer(mine)) {
            throw new LedgerBusy(closed ? "the server is stopping" : queue.size() + " commands are waiting");
        }
        boolean interrupted = false;
        while (!mine.done) {
            if (leading.tryAcquire()) {
                lead();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        mine.answer();
    }

    /** Takes no more appends and waits for those under way. */
    @Override
    public void close() {
        closed = true;
        do {
            leading.acquireUninterruptibly(writer.together());
            leading.release(writer.together() - 1);
            lead();
        } while (!queue.isEmpty());
    }

    /** The next leader is woken before the followers: while they tell their clients, it writes. */
    private void lead() {
        List<Waiting> group = new ArrayList<>();
        try {
            if (queue.drainTo(group, MOST_TOGETHER) > 0) {
                write(group);
            }
        } finally {
            group.forEach(Waiting::abandon);
            leading.release();
            Waiting next = queue.peek();
            if (next != null) {
                LockSupport.unpark(next.thread);
            }
            group.forEach(Waiting::wake);
        }
    }

    /** A refused row must fail its own command only, so a group in which one is refused is written one by one. */
    private void write(List<Waiting> group) {
        try {
            writer.write(group.stream().map(waiting -> waiting.append).toList());
            group.forEach(waiting -> waiting.complete(null));
        } catch (RuntimeException e) {
            if (group.size() > 1 && SqlState.concernsSome(e)) {
                group.forEach(waiting -> write(List.of(waiting)));
            } else {
                group.forEach(waiting -> waiting.complete(e));
            }
        }
    }

    private static final class Waiting {

        private final Append append;
        private final Thread thread;
        private @Nullable RuntimeException failure;
        private volatile boolean done;

        Waiting(Append append, Thread thread) {
            this.append = append;
            this.thread = thread;
        }

        void complete(@Nullable RuntimeException outcome) {
            failure = outcome;
            done = true;
        }

        void wake() {
            LockSupport.unpark(thread);
        }

        /** Nobody waits for ever, not even after an error that nobody foresaw. */
        void abandon() {
            if (!done) {
                complete(new LedgerUnavailable("the ledger's writer broke off", new IllegalStateException()));
            }
        }

        void answer() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
