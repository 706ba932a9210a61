package org.writedown.ledger.seal;

import java.util.ArrayList;
import java.util.List;

/** Whether a proof proves something, by RFC 9162 (sections 2.1.3.2 and 2.1.4.2); needs neither the log nor the record. */
public final class Proofs {

    private Proofs() {}

    /** Whether a leaf is the one of an index, from 0, in the tree of a size and a root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash next : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(node) || node == last) {
                hash = Merkle.node(next, hash);
                int alone = Long.numberOfTrailingZeros(node); // levels on which it has nobody beside it
                node >>= alone;
                last >>= alone;
            } else {
                hash = Merkle.node(hash, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree of the first size and root is the beginning of the tree of the second. */
    public static boolean extend(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        List<Hash> whole = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            whole.addFirst(firstRoot); // It is complete, so that it is a node of the second and need not be told.
        }
        return !whole.isEmpty() && join(first, firstRoot, second, secondRoot, whole);
    }

    private static boolean join(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        int complete = Long.numberOfTrailingZeros(first);
        long node = (first - 1) >> complete;
        long last = (second - 1) >> complete;
        Hash one = path.getFirst();
        Hash other = one;
        for (Hash next : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if (isRight(node) || node == last) {
                one = Merkle.node(next, one);
                other = Merkle.node(next, other);
                int alone = Long.numberOfTrailingZeros(node);
                node >>= alone;
                last >>= alone;
            } else {
                other = Merkle.node(other, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && one.equals(firstRoot) && other.equals(secondRoot);
    }

    private static boolean isRight(long node) {
        return (node & 1) == 1;
    }
}
