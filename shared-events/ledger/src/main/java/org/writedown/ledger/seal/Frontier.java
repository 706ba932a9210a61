package org.writedown.ledger.seal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A tree that grows to the right, of which only the roots of its complete subtrees are remembered: one for each bit of its size. */
final class Frontier {

    /** The rightmost first, which is the smallest. */
    private final Deque<Subtree> subtrees = new ArrayDeque<>();

    private long leaves;

    private record Subtree(Hash root, long leaves) {}

    long leaves() {
        return leaves;
    }

    void add(Hash leaf) {
        add(leaf, 1);
    }

    /**
     * Adds a complete subtree.
     *
     * @param size its leaves: a power of two that the number of those before it is a multiple of
     */
    void add(Hash root, long size) {
        leaves += size;
        Subtree added = new Subtree(root, size);
        while (!subtrees.isEmpty() && subtrees.getFirst().leaves() == added.leaves()) {
            Subtree left = subtrees.removeFirst();
            added = new Subtree(Merkle.node(left.root(), added.root()), 2 * added.leaves());
        }
        subtrees.addFirst(added);
    }

    Hash root() {
        if (subtrees.isEmpty()) {
            return Merkle.EMPTY;
        }
        Iterator<Subtree> fromTheRight = subtrees.iterator();
        Hash root = fromTheRight.next().root();
        while (fromTheRight.hasNext()) {
            root = Merkle.node(fromTheRight.next().root(), root);
        }
        return root;
    }
}
