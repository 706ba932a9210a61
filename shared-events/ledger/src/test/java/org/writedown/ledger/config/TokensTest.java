package org.writedown.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.writedown.ledger.feed.LedgerPosition;

/** Every kind of token that may stand in the token store is read back as it was. */
class TokensTest {

    private static final LedgerPosition EARLY = new LedgerPosition(7, 41);
    private static final LedgerPosition LATE = new LedgerPosition(Long.MAX_VALUE, 42);

    private final Serializer serializer = GeneralSerializer.create();

    static Stream<TrackingToken> tokens() {
        return Stream.of(
                EARLY,
                LATE,
                LedgerPosition.START,
                ReplayToken.createReplayToken(LATE),
                ReplayToken.createReplayToken(LATE, EARLY),
                ReplayToken.createReplayToken(LATE, EARLY, "why"),
                new MergedTrackingToken(EARLY, LATE),
                new MergedTrackingToken(ReplayToken.createReplayToken(LATE, EARLY), LATE),
                new GlobalSequenceTrackingToken(3),
                GapAwareTrackingToken.newInstance(9, new TreeSet<>(Set.of(4L, 7L))),
                new ConfigToken(Map.of("id", "store-1")));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aTokenIsReadBackAsItWas(TrackingToken token) {
        SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);

        assertThat(serializer.<byte[], TrackingToken>deserialize(stored)).isEqualTo(token);
    }

    @Test
    void aTokenThatHoldsAClassOfNeitherAxonNorTheLedgerIsRefused() {
        byte[] forged = "{\"tokenAtReset\":{\"@class\":\"java.util.ArrayList\"}}".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.deserialize(
                        new SimpleSerializedObject<>(forged, byte[].class, ReplayToken.class.getName(), null)));
    }

    @Test
    void positionsAreOrderedByTransactionAndThenByIndex() {
        assertThat(new LedgerPosition(1, 9))
                .isLessThan(new LedgerPosition(2, 1))
                .isGreaterThan(new LedgerPosition(1, 8));
        assertThat(LATE.covers(EARLY)).isTrue();
        assertThat(EARLY.covers(LATE)).isFalse();
        assertThat(EARLY.covers(EARLY)).isTrue();
        assertThat(EARLY.lowerBound(LATE)).isEqualTo(LATE.lowerBound(EARLY)).isEqualTo(EARLY);
        assertThat(EARLY.upperBound(LATE)).isEqualTo(LATE.upperBound(EARLY)).isEqualTo(LATE);
        assertThat(EARLY.samePositionAs(new LedgerPosition(7, 41))).isTrue();
    }

    @Test
    void aReplayEndsWhereItWasReset() {
        ReplayToken replay = (ReplayToken) ReplayToken.createReplayToken(EARLY, LedgerPosition.START);

        assertThat(ReplayToken.isReplay(replay.advancedTo(new LedgerPosition(7, 40))))
                .isTrue();
        assertThat(replay.advancedTo(LATE)).isEqualTo(LATE);
    }
}
