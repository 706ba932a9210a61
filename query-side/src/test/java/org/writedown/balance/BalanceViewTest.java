package org.writedown.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import org.junit.jupiter.api.Test;
import org.writedown.contract.money.Account;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.projection.Histories;
import org.writedown.projection.History;

class BalanceViewTest {

    private static final Provider RADIOLOGY = new Provider(new ProviderId("rad-1"), "Radiology Associates");

    @Test
    void aSettledCaseOwesWhatWasSettled() {
        BalanceAnswer answer = BalanceAnswer.of(Histories.emergencyRoom().fold(new BalanceView()));

        assertThat(answer.total().billed()).isEqualTo(usd("12400.00"));
        assertThat(answer.total().original()).isEqualTo(usd("12400.00"));
        assertThat(answer.total().outstanding()).isEqualTo(usd("6100.00"));
        assertThat(answer.total().accounts().get(Account.REDUCED)).isEqualTo(usd("6300.00"));
    }

    @Test
    void theVersionIsTheNumberOfEvents() {
        History history = Histories.emergencyRoom();
        assertThat(BalanceAnswer.of(history.fold(new BalanceView())).version())
                .isEqualTo(history.events().size());
    }

    @Test
    void everyBillHasItsOwnAccountsAndTheCaseTheirSum() {
        History history = new History("case-two", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "1000.00")))
                .then(uploaded(2, RADIOLOGY, billed(1, "70450", "500.00")))
                .then(adjudicated(1, "300.00", "200.00"))
                .then(paid(2, "50.00"));

        BalanceAnswer answer = BalanceAnswer.of(history.fold(new BalanceView()));

        assertThat(answer.bills())
                .extracting(bill -> bill.figures().outstanding())
                .containsExactly(usd("500.00"), usd("450.00"));
        assertThat(answer.bills())
                .extracting(bill -> bill.provider().name())
                .containsExactly("Mercy Hospital", "Radiology Associates");
        assertThat(answer.total().original())
                .as("less what insurance paid and adjusted")
                .isEqualTo(usd("1000.00"));
        assertThat(answer.total().outstanding()).isEqualTo(usd("950.00"));
    }

    @Test
    void aCorrectionMovesTheMoneyBack() {
        History history = new History("case-mended", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "1000.00")))
                .then(paid(1, "400.00"));
        history.then(corrected(history.last()));

        assertThat(BalanceAnswer.of(history.fold(new BalanceView())).total().outstanding())
                .isEqualTo(usd("1000.00"));
    }
}
