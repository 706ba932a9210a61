package org.writedown.ledger.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring leaves of the log, as one row keeps them.
 *
 * @param number from 0
 * @param leaves at least one and at most {@link #LEAVES}, which only the last tile has less than
 */
record Tile(long number, List<SealedEvent> leaves) {

    /** A power of two, so that a full tile is a subtree. */
    static final int LEAVES = 256;

    Tile {
        leaves = List.copyOf(leaves);
    }

    boolean isFull() {
        return leaves.size() == LEAVES;
    }

    /** Of these leaves alone. */
    Hash root() {
        Frontier frontier = new Frontier();
        leaves.forEach(leaf -> frontier.add(leaf.hash()));
        return frontier.root();
    }

    /** One hash after another. */
    byte[] hashes() {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream(leaves.size() * Hash.BYTES);
        leaves.forEach(leaf -> hashes.writeBytes(leaf.hash().bytes()));
        return hashes.toByteArray();
    }

    /** For each leaf its case, empty where it is the one of the leaf before, and its sequence. */
    byte[] names() {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(names)) {
            String before = "";
            for (SealedEvent leaf : leaves) {
                String caseId = leaf.name().caseId();
                out.writeUTF(caseId.equals(before) ? "" : caseId);
                out.writeLong(leaf.name().sequence());
                before = caseId;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.toByteArray();
    }

    /** @throws SealsBroken if these are not the bytes of a tile */
    static Tile read(long number, byte[] hashes, byte[] names) {
        int leaves = hashes.length / Hash.BYTES;
        List<SealedEvent> read = new ArrayList<>(leaves);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(names))) {
            String before = "";
            for (int leaf = 0; leaf < leaves; leaf++) {
                String told = in.readUTF();
                before = told.isEmpty() ? before : told;
                read.add(new SealedEvent(new EventName(before, in.readLong()), Hash.in(hashes, leaf)));
            }
        } catch (IOException e) {
            throw new SealsBroken("tile " + number + " of the seals cannot be read", e);
        }
        return new Tile(number, read);
    }
}
