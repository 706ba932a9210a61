package org.writedown.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What does not fit into memory is not gathered in it. */
class PairsTest {

    @Test
    void beyondAHundredThousandDifferencesNobodyReadsOn() {
        Pairs pairs = new Pairs();
        for (int event = 0; event < Pairs.MOST_OPEN; event++) {
            pairs.sealed(new SealedEvent(new EventName("case-a", event), Merkle.EMPTY));
        }
        assertThat(pairs.tooMany()).isFalse();

        pairs.sealed(new SealedEvent(new EventName("case-b", 0), Merkle.EMPTY));
        assertThat(pairs.tooMany()).isTrue();

        Findings findings = new Findings();
        pairs.tell(findings);
        assertThat(findings.count()).isEqualTo(Pairs.MOST_OPEN + 1L);
        assertThat(findings.listed()).hasSize(Verdict.MOST_LISTED);
    }
}
