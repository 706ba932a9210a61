package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;
import static org.writedown.web.SharedServer.resource;
import static org.writedown.web.SharedServer.send;

import org.junit.jupiter.api.Test;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;

/** An insurer's decisions: matched to their bills, recorded once, taken back, and held against what the client is asked for. */
class RemittancesOverHttpTest {

    private static final TestServer SERVER = SharedServer.get();
    private static final String CLAIM = resource("synthetic-837i-decided.x12");
    private static final String REMITTANCE = resource("synthetic-835.x12");

    @Test
    void aRemittanceIsMatchedToItsBillAndRecordedLineByLine() {
        String id = openCase();
        send(id, "?record=1", CLAIM);
        Reply preview = send(id, "?preview=true", REMITTANCE);
        JsonNode decided = preview.item(1);
        assertThat(decided.path("proposes").asString()).isEqualTo("ADJUDICATION");
        assertThat(decided.path("confidence").asString()).as(decided.toString()).isEqualTo("EXACT");
        assertThat(decided.path("bill").asString()).isEqualTo("B1");
        assertThat(preview.item(2).path("proposes").asString()).isEqualTo("NOTHING");
        assertThat(preview.body().path("totals").get(0).path("ties").asBoolean())
                .isTrue();

        Reply recorded = send(id, "?record=1", REMITTANCE);
        assertThat(recorded.item(1).path("recorded").get(0).path("type").asString())
                .as(recorded.body().toString())
                .isEqualTo("bill.insurance-adjudicated");
        assertThat(recorded.item(1).path("findings").size()).isZero();

        Reply resent = send(id, "?record=1", REMITTANCE.replace("000000042", "000000043"));
        assertThat(resent.item(1).path("onRecord").asBoolean())
                .as(resent.body().toString())
                .isTrue();
    }

    @Test
    void claimsAndTheirRemittancesInOneFileAreRecordedInOneGo() {
        String id = openCase();
        String both = CLAIM.substring(0, CLAIM.indexOf("GE*"))
                + REMITTANCE.substring(REMITTANCE.indexOf("ST*"), REMITTANCE.indexOf("GE*"))
                + "GE*2*41~\nIEA*1*000000041~\n";
        Reply recorded = send(id, "?record=1,2", both);

        assertThat(recorded.item(2).path("recorded").get(0).path("type").asString())
                .as(recorded.body().toString())
                .isEqualTo("bill.insurance-adjudicated");
        assertThat(SERVER.events(id)).isEqualTo(4);
    }

    @Test
    void aDoubtfulMatchIsRecordedOnlyWhenAPersonConfirmsIt() {
        String id = openCase();
        send(id, "?record=1", CLAIM);
        String other = REMITTANCE.replace("CLP*SYN-0001*", "CLP*SYN-7777*");
        Reply refused = send(id, "?record=1", other);
        assertThat(refused.item(1).path("confidence").asString()).isEqualTo("DOUBTFUL");
        assertThat(refused.item(1).path("refusedBy").asString()).isEqualTo("doubtful-match-needs-a-person");

        Reply confirmed = SERVER.post("/cases/" + id + "/documents/" + hash(refused) + "?record=1&confirm=1", "");
        assertThat(confirmed.item(1).path("recorded").size())
                .as(confirmed.body().toString())
                .isEqualTo(1);
    }

    @Test
    void aReversalTakesBackTheAdjudicationThatItNames() {
        String id = openCase();
        send(id, "?record=1", CLAIM);
        send(id, "?record=1", REMITTANCE);
        String reversal = REMITTANCE
                .replace("CLP*SYN-0002*22*-80*-50**12*PAYER-CLAIM-0", "CLP*SYN-0001*22*-1000*-650**12*PAYER-CLAIM-1")
                .replace("CAS*CO*45*-30", "CAS*CO*45*-200~\nCAS*PR*1*-150");
        Reply preview = send(id, "?preview=true", reversal);
        JsonNode item = preview.item(2);
        assertThat(item.path("proposes").asString()).as(item.toString()).isEqualTo("REVERSAL");
        assertThat(item.path("confidence").asString()).isEqualTo("EXACT");

        Reply recorded = send(id, "?record=2", reversal);
        assertThat(recorded.item(2).path("recorded").get(0).path("type").asString())
                .isEqualTo("bill.adjudication-reversed");
    }

    @Test
    void aClientWhoIsBilledBeyondTheInsurersDecisionIsATopGradeFindingInTheAnswerAndOnRecord() {
        String id = openCase();
        String statement = """
                {"provider": {"id": "npi:1234567893", "name": "Example General Hospital"}, "account": "SYN-0001",
                 "kind": "SUMMARY", "side": "FACILITY", "diagnoses": [], "lines": [],
                 "statedTotal": {"amount": "220.00", "currency": "USD"}, "mismatchAccepted": false}""";
        assertThat(SERVER.post("/cases/" + id + "/bills", statement).status()).isEqualTo(201);

        Reply recorded = send(id, "?record=1&confirm=1", REMITTANCE);

        JsonNode item = recorded.item(1);
        assertThat(item.path("findings").get(0).path("grade").asString())
                .as(recorded.body().toString())
                .isEqualTo("CERTAIN");
        assertThat(item.path("findings").get(0).path("facts").path("excess").asString())
                .isEqualTo("70.00");
        assertThat(item.path("recorded").get(1).path("type").asString()).isEqualTo("bill.billed-beyond-responsibility");
    }

    @Test
    void whatTheClientIsBilledBeyondTheDecisionIsDismissedOrFlaggedByItsId() {
        String id = openCase();
        String statement = """
                {"provider": {"id": "npi:1234567893", "name": "Example General Hospital"}, "account": "SYN-0001",
                 "kind": "ITEMISED", "side": "FACILITY", "diagnoses": [],
                 "lines": [{"procedure":{"system":"CPT","code":"99285"},"modifiers":[],"units":1,
                   "charge":{"amount":"220.00","currency":"USD"},"serviceFrom":"2026-01-10","serviceTo":"2026-01-10"}],
                 "statedTotal": {"amount": "220.00", "currency": "USD"}, "mismatchAccepted": false}""";
        assertThat(SERVER.post("/cases/" + id + "/bills", statement).status()).isEqualTo(201);
        JsonNode recorded = send(id, "?record=1&confirm=1", REMITTANCE).item(1).path("recorded");
        String beyond = recorded.get(1).path("finding").asString();
        String contractual = recorded.get(2).path("finding").asString();

        Reply flagged = SERVER.post("/cases/" + id + "/findings/" + beyond + "/flag", "{\"line\":\"B1-1\"}");
        Reply dismissed = SERVER.post(
                "/cases/" + id + "/findings/" + contractual + "/dismissal", "{\"reason\":\"Asked already.\"}");

        assertThat(beyond).isEqualTo("E4");
        assertThat(flagged.status()).as(flagged.body().toString()).isEqualTo(201);
        assertThat(flagged.body().path("events").get(0).path("finding").asString())
                .isEqualTo("E4");
        assertThat(dismissed.status()).as(dismissed.body().toString()).isEqualTo(201);
        assertThat(SERVER.post("/cases/" + id + "/findings/E99/dismissal", "{\"reason\":\"None.\"}")
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("must-exist");
    }

    private static String hash(Reply reply) {
        return reply.body().path("document").asString();
    }
}
