package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;
import static org.writedown.web.SharedServer.resource;
import static org.writedown.web.SharedServer.send;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ReductionKind;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;

/** A later statement of an account is told as such in every format, and what it asks less for is quiet. */
class StatementsOverTimeTest {

    private static final TestServer SERVER = SharedServer.get();

    static Stream<Arguments> formats() {
        String csv = resource("synthetic-statement.csv");
        String claim = resource("synthetic-837i-decided.x12");
        String eob = resource("synthetic-eob.json");
        String rif = resource("synthetic-rif.csv");
        return Stream.of(
                Arguments.of(
                        "CSV",
                        csv,
                        csv.replace("03/20/2026", "04/20/2026")
                                .replace("\"$1,234.50\"", "\"$1,034.50\"")
                                .replace("\"1,274.50\"", "\"1,074.50\""),
                        "200.00"),
                Arguments.of("X12", claim, aMonthLater(claim), "100.00"),
                Arguments.of(
                        "FHIR",
                        eob,
                        eob.replace("2026-04-01T00", "2026-05-01T00")
                                .replace("200.00", "150.00")
                                .replace("300.00", "250.00"),
                        "50.00"),
                Arguments.of("RIF", rif, rif.replace("|900.00|", "|800.00|").replace("1000.50", "900.50"), "100.00"));
    }

    /** The same account a month later; its first line is charged at 100.00 less. */
    private static String aMonthLater(String claim) {
        return claim.replace("20240201*1200*CH", "20240301*1200*CH")
                .replace("CLM*SYN-0001*1000*", "CLM*SYN-0001*900*")
                .replace("A0428:RH*600", "A0428:RH*500");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void whatALaterStatementAsksLessIsUnattributedAndTheFirstChargeStaysTheBaseline(
            String format, String first, String later, String less) {
        String id = openCase();
        Reply bill = send(id, "?record=1", first);
        assertThat(bill.item(1).path("recorded").size())
                .as(bill.body().toString())
                .isEqualTo(1);

        JsonNode item = send(id, "?record=1", later).item(1);
        assertThat(item.path("proposes").asString()).as(item.toString()).isEqualTo("LATER_STATEMENT");
        assertThat(item.path("confidence").asString()).isEqualTo("EXACT");
        LaterStatementRecorded recorded = (LaterStatementRecorded) SERVER.lastEvent(id);
        assertThat(recorded.movements())
                .extracting(Movement::kind)
                .as(item.toString())
                .containsOnly(ReductionKind.UNATTRIBUTED);
        assertThat(Money.sum(
                        Money.USD,
                        recorded.movements().stream().map(Movement::reduction).toList()))
                .isEqualTo(Money.usd(less));
        assertThat(SERVER.file(id).balances().billed()).isEqualTo(Money.usd(bill.charged()));
    }

    @Test
    void aLaterStatementOfTheSameAccountIsComparedLineByLine() {
        String id = openCase();
        String claim = resource("synthetic-837i-decided.x12");
        send(id, "?record=1", claim);
        Reply recorded = send(id, "?record=1", aMonthLater(claim));
        JsonNode item = recorded.item(1);
        assertThat(item.path("proposes").asString()).isEqualTo("LATER_STATEMENT");
        assertThat(item.path("differences").get(0).path("kind").asString())
                .as(item.toString())
                .isEqualTo("CHARGE_FELL");

        Reply attributed = SERVER.post("/cases/" + id + "/bills/B1/attributions", """
                {"statement": 4, "line": "B1-1", "notOurs": "PROVIDER", "reason": "They say it was a typing error."}""");
        assertThat(attributed.status()).as(attributed.body().toString()).isEqualTo(201);
        assertThat(attributed.body().path("events").get(0).path("type").asString())
                .isEqualTo("bill.reduction-attributed");
    }

    @Test
    void theFirstStatementSentOnceMoreAfterALaterOneChangesNothing() {
        String first = "Account,Provider,Description,Amount\nA1,Example,BED,10.00\nA1,Example,TEST,5.00\n";
        String later = first.replace("10.00", "8.00");
        String id = openCase();
        send(id, "?record=1", first);
        send(id, "?record=1", later);
        long events = SERVER.events(id);

        Reply again = send(id, "?record=all", first);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.item(1).path("onRecord").asBoolean()).isTrue();
        assertThat(SERVER.events(id)).isEqualTo(events);
    }

    @Test
    void theSameAccountUnderAnotherNameOfTheProviderIsDoubtfulAndNeverCountedTwiceUnasked() {
        String id = openCase();
        send(id, "?record=1", resource("synthetic-837i-decided.x12"));
        String paper = """
                Account,Facility,Date,Rev,Code,Qty,Amount
                SYN-0001,Example Gen. Hosp.,2024-01-05,0540,A0428,1,500.00
                SYN-0001,Example Gen. Hosp.,2024-01-06,0270,,2,400.00
                """;

        JsonNode asked = send(id, "?record=1", paper).item(1);
        assertThat(asked.path("proposes").asString()).as(asked.toString()).isEqualTo("LATER_STATEMENT");
        assertThat(asked.path("confidence").asString()).isEqualTo("DOUBTFUL");
        assertThat(asked.path("refusedBy").asString()).isEqualTo("doubtful-match-needs-a-person");
        assertThat(asked.path("differences").get(0).path("kind").asString())
                .as("what confirming would show")
                .isEqualTo("CHARGE_FELL");

        JsonNode confirmed = send(id, "?record=1&confirm=1", paper).item(1);
        assertThat(confirmed.path("recorded").get(0).path("type").asString())
                .as(confirmed.toString())
                .isEqualTo("bill.later-statement-recorded");
        assertThat(confirmed.path("bill").asString()).isEqualTo("B1");
        assertThat(send(id, "?record=1", paper).item(1).path("onRecord").asBoolean())
                .isTrue();
    }

    @Test
    void aStatementWithoutAnAccountIsTheBillsOrItsOwnAsAPersonSays() {
        String first = "Description,Code,Date,Amount\nBED,,2026-03-01,10.00\nTEST,80053,2026-03-01,5.00\n";
        String second = first.replace("10.00", "9.00");
        String id = openCase();
        send(id, "?record=1", first);
        assertThat(send(id, "?record=1", second).item(1).path("refusedBy").asString())
                .isEqualTo("doubtful-match-needs-a-person");

        JsonNode separate = send(id, "?record=1&separate=1", second).item(1);
        assertThat(separate.path("proposes").asString()).as(separate.toString()).isEqualTo("NEW_BILL");
        assertThat(separate.path("recorded").get(0).path("bill").asString()).isEqualTo("B2");
        for (String file : List.of(first, second)) {
            assertThat(send(id, "?record=all", file).item(1).path("onRecord").asBoolean())
                    .isTrue();
        }
        String third = "Description,Code,Date,Amount\nOTHER,70450,2026-05-01,7.00\n";
        assertThat(send(id, "?preview=true", third).item(1).path("proposes").asString())
                .as("nothing in common")
                .isEqualTo("NEW_BILL");
    }
}
