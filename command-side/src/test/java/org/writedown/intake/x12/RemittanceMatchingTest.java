package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Confidence;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.remittance.Candidate;
import org.writedown.intake.remittance.Match;
import org.writedown.intake.remittance.Match.LineMatch;
import org.writedown.intake.remittance.RemittanceMatching;

/** Which bill and which lines a remittance speaks of, how sure that is, and why. */
final class RemittanceMatchingTest {

    private static final String CLAIM = Claims.decided();

    @Test
    void everythingAgrees() {
        Match match = match(Claims.remittance(), CLAIM).orElseThrow();

        assertThat(match.bill()).isEqualTo(new BillId(1));
        assertThat(match.confidence()).isEqualTo(Confidence.EXACT);
        assertThat(match.lines()).extracting(LineMatch::number).containsExactly(1, 2);
        assertThat(match.reasons())
                .containsExactly(
                        "the account is the bill's",
                        "the days of service agree",
                        "the charge is the bill's",
                        "the provider is the bill's",
                        "2 of 2 lines were found on the bill");
        assertThat(match.alreadyNet()).isFalse();
    }

    @Test
    void accountNumbersAreTheSameHoweverTheyArePaddedAndDashed() {
        assertThat(match(Claims.remittance().replace("CLP*SYN-0001", "CLP*00syn0001"), CLAIM)
                        .orElseThrow()
                        .confidence())
                .isEqualTo(Confidence.EXACT);
    }

    @Test
    void whatIsNotStatedLeavesItLikely() {
        String undated = Claims.remittance().replaceAll("DTM\\*(232|233|472)\\*\\d+~\\s*", "");
        assertThat(match(undated, CLAIM).orElseThrow().confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void anotherAccountIsNeverMoreThanDoubtful() {
        assertThat(match(Claims.remittance().replace("CLP*SYN-0001", "CLP*SYN-7777"), CLAIM)
                        .orElseThrow()
                        .confidence())
                .isEqualTo(Confidence.DOUBTFUL);
    }

    @Test
    void otherDaysAnotherChargeOrALineThatIsNotThereAreDoubtful() {
        assertThat(confidence(
                        Claims.remittance().replace("20240105", "20230105").replace("20240106", "20230106")))
                .isEqualTo(Confidence.DOUBTFUL);
        assertThat(confidence(Claims.remittance().replace("*1*1000*650*150*", "*1*1010*650*150*")))
                .isEqualTo(Confidence.DOUBTFUL);
        assertThat(confidence(Claims.remittance().replace("SVC*HC:A0428:RH", "SVC*HC:A0429:RH")))
                .isEqualTo(Confidence.DOUBTFUL);
    }

    @Test
    void theCodeThatWasBilledCountsWhereTheInsurerDecidedOnAnother() {
        String recoded = Claims.remittance()
                .replace("SVC*HC:A0428:RH*600*400*0540*1", "SVC*HC:A0429:RH*600*400*0540*1*HC:A0428");
        assertThat(confidence(recoded)).isEqualTo(Confidence.EXACT);
    }

    @Test
    void twoBillsThatFitAlikeAreDoubtful() {
        Candidate one = candidate(CLAIM, 1);
        Candidate two = candidate(CLAIM, 2);
        Match match = RemittanceMatching.match(remittance(Claims.remittance()), List.of(one, two))
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.DOUBTFUL);
        assertThat(match.reasons()).contains("another bill of the case fits as well");
    }

    @Test
    void aBillOfSomethingElseIsNotTheOne() {
        String other = Claims.remittance().replace("CLP*SYN-0001*1*1000", "CLP*SYN-7777*1*2000");
        assertThat(match(other, CLAIM.replace("1234567893", "1111111111"))).isEmpty();
    }

    private static Confidence confidence(String remittance) {
        return match(remittance, CLAIM).orElseThrow().confidence();
    }

    private static Optional<Match> match(String remittance, String claim) {
        return RemittanceMatching.match(remittance(remittance), List.of(candidate(claim, 1)));
    }

    private static ReadRemittance remittance(String file) {
        return Claims.read(file).remittances().getFirst();
    }

    private static Candidate candidate(String file, int number) {
        var statement = Claims.read(file).claims().getFirst().statement();
        return new Candidate(new BillId(number), statement, statement.lines());
    }
}
