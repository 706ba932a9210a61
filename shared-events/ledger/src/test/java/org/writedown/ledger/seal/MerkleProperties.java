package org.writedown.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Roots and proofs are those of RFC 9162, told by the words of the RFC itself: of lists, and of whole trees. */
class MerkleProperties {

    private static final int MOST = 600;

    private static final List<Hash> LEAVES = IntStream.range(0, MOST)
            .mapToObj(n -> Merkle.leaf(("entry " + n).getBytes(StandardCharsets.UTF_8)))
            .toList();

    /** MTH of section 2.1.1. */
    private static Hash naiveRoot(List<Hash> leaves) {
        int n = leaves.size();
        if (n < 2) {
            return n == 0 ? Merkle.EMPTY : leaves.getFirst();
        }
        int k = naiveSplit(n);
        return Merkle.node(naiveRoot(leaves.subList(0, k)), naiveRoot(leaves.subList(k, n)));
    }

    /** PATH of section 2.1.3.1. */
    private static List<Hash> naivePath(int m, List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = naiveSplit(n);
        return m < k
                ? with(naivePath(m, leaves.subList(0, k)), naiveRoot(leaves.subList(k, n)))
                : with(naivePath(m - k, leaves.subList(k, n)), naiveRoot(leaves.subList(0, k)));
    }

    /** SUBPROOF of section 2.1.4.1. */
    private static List<Hash> naiveSubproof(int m, List<Hash> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? List.of() : List.of(naiveRoot(leaves));
        }
        int k = naiveSplit(n);
        return m <= k
                ? with(naiveSubproof(m, leaves.subList(0, k), whole), naiveRoot(leaves.subList(k, n)))
                : with(naiveSubproof(m - k, leaves.subList(k, n), false), naiveRoot(leaves.subList(0, k)));
    }

    private static int naiveSplit(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> path, Hash next) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }

    /** As the log knows them: single leaves, and the roots of full tiles. */
    private static MerkleTree tree() {
        return new MerkleTree(new MerkleTree.Leaves() {
            @Override
            public Hash leaf(long index) {
                return LEAVES.get((int) index);
            }

            @Override
            public Optional<Hash> known(long from, long to) {
                return from % Tile.LEAVES == 0 && to - from == Tile.LEAVES
                        ? Optional.of(naiveRoot(LEAVES.subList((int) from, (int) to)))
                        : Optional.empty();
            }
        });
    }

    @Test
    void theRootOfEachSizeIsThatOfTheRfcHoweverItIsMade() {
        Frontier frontier = new Frontier();
        for (int size = 0; size < MOST; size++) {
            Hash root = naiveRoot(LEAVES.subList(0, size));
            assertThat(frontier.root()).isEqualTo(root);
            assertThat(tree().root(size)).isEqualTo(root);
            frontier.add(LEAVES.get(size));
        }
    }

    /** SHA-256 of nothing, and of the two prefixes, as anybody can compute them. */
    @Test
    void theHashesAreThoseThatEverybodyComputes() {
        assertThat(Merkle.EMPTY).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Merkle.leaf(new byte[0]))
                .hasToString("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Property(tries = 2_000)
    void aProofOfInclusionIsThatOfTheRfcAndProvesItsLeafOnly(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST - 1) int any) {
        int leaf = any % size;
        List<Hash> first = LEAVES.subList(0, size);
        List<Hash> path = tree().inclusion(leaf, size);

        assertThat(path).isEqualTo(naivePath(leaf, first));
        assertThat(Proofs.includes(LEAVES.get(leaf), leaf, size, path, naiveRoot(first)))
                .isTrue();
        assertThat(Proofs.includes(Merkle.EMPTY, leaf, size, path, naiveRoot(first)))
                .isFalse();
        assertThat(Proofs.includes(LEAVES.get(leaf), leaf, size, with(path, Merkle.EMPTY), naiveRoot(first)))
                .isFalse();
        if (size > 1) {
            assertThat(Proofs.includes(LEAVES.get(leaf), (leaf + 1) % size, size, path, naiveRoot(first)))
                    .isFalse();
        }
    }

    @Property(tries = 2_000)
    void aProofOfConsistencyIsThatOfTheRfcAndProvesItsBeginningOnly(
            @ForAll @IntRange(min = 1, max = MOST) int one, @ForAll @IntRange(min = 1, max = MOST) int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        Hash firstRoot = naiveRoot(LEAVES.subList(0, first));
        Hash secondRoot = naiveRoot(LEAVES.subList(0, second));
        List<Hash> path = tree().consistency(first, second);

        assertThat(path).isEqualTo(naiveSubproof(first, LEAVES.subList(0, second), true));
        assertThat(Proofs.extend(first, firstRoot, second, secondRoot, path)).isTrue();
        assertThat(Proofs.extend(first, Merkle.EMPTY, second, secondRoot, path)).isFalse();
        assertThat(Proofs.extend(first, firstRoot, second, Merkle.EMPTY, path)).isFalse();
        assertThat(Proofs.extend(first, firstRoot, second, secondRoot, with(path, Merkle.EMPTY)))
                .isFalse();
        assertThat(Proofs.extend(second + 1, firstRoot, second, secondRoot, path))
                .isFalse();
    }
}
