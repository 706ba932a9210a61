package org.writedown.ledger.follow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.Segment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.follow.Tokens.Roll;
import org.writedown.ledger.follow.Tokens.Token;

/**
 * The segments that this follower has claimed. Whatever is free is taken; a claim is renewed with each round and lost
 * only when its process did not come to it for {@link Tokens#TIMEOUT}. For the follower's thread.
 */
final class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final Tokens tokens;
    private final TransactionTemplate transaction;
    private final int segments;
    private final Map<Integer, SegmentState> ours = new TreeMap<>();
    private Instant databaseTime = Instant.EPOCH;
    private long asked;

    Claims(Tokens tokens, TransactionTemplate transaction, int segments) {
        this.tokens = tokens;
        this.transaction = transaction;
        this.segments = segments;
    }

    Collection<SegmentState> ours() {
        return ours.values();
    }

    /** The database's clock, without asking it. */
    Instant now() {
        return databaseTime.plusNanos(System.nanoTime() - asked);
    }

    /**
     * Renews what is ours, stores how far it is, and takes what is free. Events wait meanwhile: it asks as little as it can.
     *
     * @throws ClaimLost if a segment of ours was moved or taken just now; the next round sees where it is
     */
    void round() {
        Roll roll = tokens.roll();
        databaseTime = roll.at();
        asked = System.nanoTime();
        List<Token> found = roll.tokens().isEmpty() ? founded() : roll.tokens();
        int[] ids = found.stream().mapToInt(Token::segment).toArray();
        for (Token token : found) {
            if (!tokens.isOurs(token)) {
                ours.remove(token.segment());
            } else if (!isKnown(token)) {
                ours.put(token.segment(), segment(token, ids));
            }
        }
        renew();
        for (Token token : found) {
            if (!tokens.isOurs(token) && Tokens.isFree(token, databaseTime) && tokens.take(token, databaseTime)) {
                ours.put(token.segment(), segment(token, ids));
            }
        }
    }

    /** What we founded, or another process that was first. */
    private List<Token> founded() {
        try {
            transaction.executeWithoutResult(status -> tokens.found(segments));
        } catch (DuplicateKeyException e) {
            LOG.debug("another process founded the segments", e);
        }
        return tokens.roll().tokens();
    }

    /** Ours, and where we left it. */
    private boolean isKnown(Token token) {
        SegmentState known = ours.get(token.segment());
        return known != null && known.stored().equals(token.position());
    }

    private static SegmentState segment(Token token, int[] ids) {
        return new SegmentState(Segment.computeSegment(token.segment(), ids), token.position());
    }

    private void renew() {
        if (ours.isEmpty()) {
            return;
        }
        Map<LedgerPosition, List<SegmentState>> further = ours.values().stream()
                .filter(segment -> !segment.stored().equals(segment.reached()))
                .collect(Collectors.groupingBy(SegmentState::reached));
        transaction.executeWithoutResult(status -> {
            tokens.lock(ours.values());
            further.forEach((reached, segments) -> tokens.store(segments, reached, databaseTime));
            tokens.renew(databaseTime);
        });
        further.forEach((reached, segments) -> segments.forEach(segment -> segment.stored(reached)));
    }

    void lost(Collection<SegmentState> lost) {
        lost.forEach(segment -> ours.remove(segment.id()));
    }

    void release() {
        ours.clear();
        tokens.releaseAll();
    }
}
