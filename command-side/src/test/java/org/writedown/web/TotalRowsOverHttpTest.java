package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;

import org.junit.jupiter.api.Test;
import org.writedown.web.TestServer.Reply;

/** A bill that is typed in with its row of revenue code 0001: the row states the total and is no line. */
class TotalRowsOverHttpTest {

    private static final TestServer SERVER = SharedServer.get();

    @Test
    void theRowOfTheTotalIsNoLine() {
        String id = openCase();
        Reply typed =
                SERVER.post("/cases/" + id + "/bills", bill("900.00", false, line("0450", "900.00"), row("900.00")));

        assertThat(typed.status()).as(typed.body().toString()).isEqualTo(201);
        assertThat(SERVER.post("/cases/" + id + "/flags", flag("B1-2"))
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("must-exist");
        Reply again = SERVER.post("/cases/" + id + "/bills", bill("900.00", false, line("0450", "900.00")));
        assertThat(again.status()).as("the same bill without the row").isEqualTo(200);
    }

    @Test
    void aRowThatIsNotTheStatedTotalIsRefusedUntilSomebodyHasSeenIt() {
        String id = openCase();
        String[] rows = {line("0450", "900.00"), row("950.00")};
        Reply refused = SERVER.post("/cases/" + id + "/bills", bill("900.00", false, rows));
        Reply seen = SERVER.post("/cases/" + id + "/bills", bill("900.00", true, rows));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("rule").asString()).isEqualTo("statement-ties-to-its-total");
        assertThat(refused.body().path("detail").asString())
                .contains("states $900.00, its revenue 0001 row states $950.00");
        assertThat(seen.status()).isEqualTo(201);
    }

    @Test
    void linesThatDoNotSumToItAreStillRefused() {
        Reply refused = SERVER.post(
                "/cases/" + openCase() + "/bills", bill("950.00", false, line("0450", "900.00"), row("950.00")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("detail").asString()).contains("the lines sum to $900.00");
    }

    @Test
    void aBillOfNothingElseIsASummary() {
        String id = openCase();
        Reply typed = SERVER.post("/cases/" + id + "/bills", bill("900.00", false, row("900.00")));

        assertThat(typed.status()).as(typed.body().toString()).isEqualTo(201);
        assertThat(SERVER.post("/cases/" + id + "/bills/B1/audit", "")
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("only-itemised-bills-are-audited");
    }

    private static String bill(String total, boolean accepted, String... lines) {
        return """
                {"provider": {"id": "made-up", "name": "Example General Hospital"}, "account": "A-1",
                 "kind": "ITEMISED", "side": "FACILITY", "diagnoses": [], "lines": [%s],
                 "statedTotal": %s, "mismatchAccepted": %s}""".formatted(String.join(",", lines), usd(total), accepted);
    }

    /** As people write it, without leading zeros. */
    private static String row(String charge) {
        return line("1", charge);
    }

    private static String line(String revenue, String charge) {
        return "{\"revenue\":\"%s\",\"modifiers\":[],\"charge\":%s,\"diagnosisPointers\":[]}"
                .formatted(revenue, usd(charge));
    }

    private static String usd(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"USD\"}".formatted(amount);
    }

    private static String flag(String line) {
        return """
                {"line":"%s","concern":"PRICE","axes":["PRICE"],"grade":"ASK","question":"Why?"}""".formatted(line);
    }
}
