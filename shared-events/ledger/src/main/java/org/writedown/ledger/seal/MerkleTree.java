package org.writedown.ledger.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Roots and proofs of RFC 9162 (sections 2.1.1, 2.1.3.1 and 2.1.4.1) over leaves that are kept elsewhere. */
final class MerkleTree {

    /** The leaves, counted from 0. */
    interface Leaves {

        Hash leaf(long index);

        /** The root of the leaves from one up to and without another, where it is known without asking for each. */
        Optional<Hash> known(long from, long to);
    }

    private final Leaves leaves;

    MerkleTree(Leaves leaves) {
        this.leaves = leaves;
    }

    /** Of the first leaves. */
    Hash root(long size) {
        return size == 0 ? Merkle.EMPTY : root(0, size);
    }

    /** What shows that a leaf is one of the first leaves; from the leaf upwards. */
    List<Hash> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("leaf " + leaf + " is not one of the first " + size);
        }
        List<Hash> path = new ArrayList<>();
        include(leaf, 0, size, path);
        return path;
    }

    /** What shows that the tree of a size is the beginning of the one of a larger size. */
    List<Hash> consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no proof from " + first + " to " + second + " leaves");
        }
        List<Hash> path = new ArrayList<>();
        extend(first, 0, second, true, path);
        return path;
    }

    private Hash root(long from, long to) {
        if (to - from == 1) {
            return leaves.leaf(from);
        }
        Optional<Hash> known = leaves.known(from, to);
        if (known.isPresent()) {
            return known.get();
        }
        long middle = from + Merkle.split(to - from);
        return Merkle.node(root(from, middle), root(middle, to));
    }

    private void include(long leaf, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Merkle.split(to - from);
        if (leaf < middle) {
            include(leaf, from, middle, path);
            path.add(root(middle, to));
        } else {
            include(leaf, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /** @param whole whether the first tree's root is known to whoever checks, as long as nothing was parted from it */
    private void extend(long first, long from, long to, boolean whole, List<Hash> path) {
        if (first == to) {
            if (!whole) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + Merkle.split(to - from);
        if (first <= middle) {
            extend(first, from, middle, whole, path);
            path.add(root(middle, to));
        } else {
            extend(first, middle, to, false, path);
            path.add(root(from, middle));
        }
    }
}
