package org.writedown.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How far a follower's work may be divided, at the edge and one beyond. */
class FollowerSettingsTest {

    @Test
    void theLeastAndTheMostAreTaken() {
        assertThat(new FollowerSettings("views", 1, 1).batch()).isOne();
        assertThat(new FollowerSettings("views", FollowerSettings.MOST_SEGMENTS, FollowerSettings.MOST_BATCH)
                        .segments())
                .isEqualTo(64);
    }

    @Test
    void whatIsBeyondIsRefusedByItsNameAndNumber() {
        assertThatThrownBy(() -> new FollowerSettings("views", 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segments is 0, and must be from 1 to 64");
        assertThatThrownBy(() -> new FollowerSettings("views", 65, 1)).hasMessageContaining("segments is 65");
        assertThatThrownBy(() -> new FollowerSettings("views", 1, 0)).hasMessageContaining("batch is 0");
        assertThatThrownBy(() -> new FollowerSettings("views", 1, 20_001))
                .hasMessage("batch is 20001, and must be from 1 to 20000");
    }
}
