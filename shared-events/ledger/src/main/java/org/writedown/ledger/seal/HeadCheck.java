package org.writedown.ledger.seal;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.writedown.ledger.seal.Difference.Kind;

/** Adds up the stored hashes and looks at each signed head when it comes to it, and at the one that the caller holds. */
final class HeadCheck {

    private static final int HEADS = 500;

    private final SealLog log;
    private final SealKeys keys;
    private final @Nullable SignedHead held;
    private final Findings findings;
    private final Frontier frontier = new Frontier();
    private final Queue<SignedHead> fetched = new ArrayDeque<>();
    private long asked;
    private long last;
    private long sound;
    private long heads;
    private boolean broken;
    private boolean strange;
    private boolean ended;

    /** @param held absent when the caller holds none */
    HeadCheck(SealLog log, SealKeys keys, @Nullable SignedHead held, Findings findings) {
        this.log = log;
        this.keys = keys;
        this.held = held;
        this.findings = findings;
        if (held != null && !keys.signed(held)) {
            findings.add(Difference.ofSeals(
                    Kind.SIGNATURE, "the head that is held was not signed with a key that is known here"));
        }
    }

    long heads() {
        return heads;
    }

    void add(Hash leaf) {
        frontier.add(leaf);
        SignedHead head = next();
        if (head != null && head.events() == frontier.leaves()) {
            look(head);
            fetched.remove();
        }
        if (held != null && held.events() == frontier.leaves() && !held.root().equals(frontier.root())) {
            findings.add(Difference.ofSeals(
                    Kind.HELD_HEAD, "the first " + held.events() + " events are not those of the head that is held"));
        }
    }

    /** @param events how many should have come: those of the log, and those of its last head */
    void end(long events) {
        if (frontier.leaves() < events) {
            seals("of " + events + " sealed events the hashes of " + frontier.leaves() + " are there");
        } else if (last != events) {
            seals("there is no head of all " + events + " sealed events");
        } else if (!log.frontier(events).root().equals(frontier.root())) {
            seals("the stored roots of tiles are not those of their hashes");
        }
        if (held != null && held.events() > frontier.leaves()) {
            findings.add(Difference.ofSeals(
                    Kind.HELD_HEAD,
                    "the head that is held is of " + held.events() + " events, of which "
                            + (held.events() - frontier.leaves()) + " are gone"));
        }
    }

    private void seals(String what) {
        findings.add(Difference.ofSeals(Kind.SEALS, what));
    }

    private void look(SignedHead head) {
        heads++;
        last = head.events();
        if (!strange && !keys.signed(head)) {
            strange = true; // Whoever signed one may have signed a thousand.
            findings.add(Difference.ofSeals(
                    Kind.SIGNATURE,
                    "the head of " + head.events() + " events was not signed with a key that is known here, but by "
                            + head.signer()));
        }
        if (head.root().equals(frontier.root())) {
            sound = head.events();
        } else if (!broken) {
            broken = true; // All further ones stand on the same leaf.
            seals("the hashes of sealed events " + (sound + 1) + " to " + head.events()
                    + " are not those that were signed");
        }
    }

    private @Nullable SignedHead next() {
        if (fetched.isEmpty() && !ended) {
            fetched.addAll(log.headsAfter(asked, HEADS));
            ended = fetched.size() < HEADS;
            asked = fetched.stream().mapToLong(SignedHead::events).max().orElse(asked);
        }
        return fetched.peek();
    }
}
