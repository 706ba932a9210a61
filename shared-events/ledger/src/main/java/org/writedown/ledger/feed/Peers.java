package org.writedown.ledger.feed;

/** The other processes that work on the same ledger: told of our commits, and telling us of theirs. */
public interface Peers extends AutoCloseable {

    /** For a database that has one process only. */
    Peers NONE = new Peers() {

        @Override
        public void committed() {}

        @Override
        public void listen(Runnable onNews) {}

        @Override
        public void close() {}
    };

    /** Something was committed here. Returns at once and never fails: whoever is not told looks for itself, later. */
    void committed();

    /** Calls back soon after a commit of another process, and whenever one may have been missed. */
    void listen(Runnable onNews);

    @Override
    void close();
}
