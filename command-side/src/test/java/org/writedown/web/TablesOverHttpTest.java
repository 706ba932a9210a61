package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;
import static org.writedown.web.SharedServer.resource;
import static org.writedown.web.SharedServer.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;
import org.writedown.identity.AccessKey;
import org.writedown.identity.AccessKeys;
import org.writedown.identity.Caller;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;

/** Tables: what each column was taken for is shown before anything is recorded, and can be said once for all. */
class TablesOverHttpTest {

    /** Of a clinic whose headers nothing knows; days come first and commas separate cents. */
    private static final String FOREIGN = """
            Klinik: %s
            Konto;%s
            Tag;Leistung;Betrag
            03.04.2026;BETT;"1.234,50"
            04.04.2026;LABOR;"100,00"
            ;Total;"1.334,50"
            """;

    private static final TestServer SERVER = SharedServer.get();

    @Test
    void aPreviewShowsEachColumnTheFirstRowsTheRejectsAndTheTotal() {
        String id = openCase();
        Reply preview = send(id, "?preview=true", resource("synthetic-statement.csv"));

        JsonNode table = preview.body().path("table");
        assertThat(preview.status()).as(preview.body().toString()).isEqualTo(200);
        assertThat(table.path("by").asString()).isEqualTo("NAMES");
        assertThat(table.path("headerRow").asLong()).isEqualTo(4);
        assertThat(table.path("columns").get(5).path("understoodAs").asString()).isEqualTo("CHARGE");
        assertThat(table.path("columns").get(6).path("confidence").asString()).isEqualTo("UNKNOWN");
        JsonNode first = table.path("rows").get(0);
        assertThat(first.path("row").asLong()).isEqualTo(5);
        assertThat(first.path("cells").get(5).asString()).isEqualTo("$1,234.50");
        assertThat(first.path("line").path("charge").path("amount").asString()).isEqualTo("1234.50");
        assertThat(table.path("rows").get(4).path("note").asString()).contains("no amount in whole cents");
        assertThat(table.path("rows").get(5).path("note").asString()).isEqualTo("the total, $1,274.50");
        assertThat(preview.body().path("counts").path("unreadable").asLong()).isEqualTo(2);
        assertThat(preview.item(1).path("totals").get(0).path("ties").asBoolean())
                .isTrue();
        assertThat(SERVER.events(id)).isEqualTo(1);
    }

    @Test
    void aTableThatNothingKnowsIsADocumentWhoseFirstRowsAreShownAndTheRequestMaySayWhatTheyAre() {
        String id = openCase();
        String file = FOREIGN.formatted("Fern", "F-1");
        Reply unknown = send(id, "?preview=true", file);
        assertThat(unknown.body().path("note").asString()).contains("a mapping can be saved");
        assertThat(unknown.body().path("table").hasNonNull("headerRow")).isFalse();
        assertThat(unknown.body().path("table").path("rows").toString()).contains("Leistung", "Betrag");

        String told = "&column=Leistung:DESCRIPTION&column=Betrag:CHARGE&column=Tag:SERVICE_DATE"
                + "&dates=DAY_FIRST&decimals=COMMA";
        Reply read = send(id, "?preview=true" + told, file);
        assertThat(read.body().path("table").path("by").asString())
                .as(read.body().toString())
                .isEqualTo("REQUEST");
        assertThat(read.item(1).path("totals").get(0).toString())
                .contains("\"ties\":true")
                .contains("1334.50");
        assertThat(read.body()
                        .path("table")
                        .path("rows")
                        .get(0)
                        .path("line")
                        .path("serviceFrom")
                        .asString())
                .isEqualTo("2026-04-03");
    }

    @Test
    void aMappingThatIsSavedForTheHeadersIsUsedAtTheNextUpload() {
        assertThat(put("by-headers", """
                {"headers": ["Tag", "Leistung", "Betrag"],
                 "columns": {"Tag": "SERVICE_DATE", "Leistung": "DESCRIPTION", "Betrag": "CHARGE"},
                 "dates": "DAY_FIRST", "decimals": "COMMA"}""").status()).isEqualTo(201);
        try {
            Reply read = send(openCase(), "?record=1", FOREIGN.formatted("Nah", "N-1"));

            assertThat(read.body().path("table").path("by").asString())
                    .as(read.body().toString())
                    .isEqualTo("HEADERS");
            assertThat(read.body().path("table").path("mapping").asString()).isEqualTo("by-headers");
            assertThat(read.item(1).path("recorded").size()).isEqualTo(1);
        } finally {
            assertThat(delete("by-headers").status()).isEqualTo(204);
        }
        assertThat(send(openCase(), "?preview=true", FOREIGN.formatted("Nah", "N-1"))
                        .body()
                        .has("note"))
                .isTrue();
    }

    @Test
    void aMappingThatIsSavedForTheProviderIsUsedAndOneInTheRequestWins() {
        String file = """
                Hospital: Example Saved
                Account: S-1
                Description,Net,Charges
                BED,10.00,12.00
                """;
        assertThat(put("by-provider", """
                {"provider": "name:example-saved", "columns": {"Net": "CHARGE", "Charges": "IGNORED"}}""").status()).isEqualTo(201);

        Reply saved = send(openCase(), "?preview=true", file);
        assertThat(saved.body().path("table").path("by").asString())
                .as(saved.body().toString())
                .isEqualTo("PROVIDER");
        assertThat(saved.charged()).isEqualTo("10.00");
        assertThat(send(openCase(), "?preview=true&column=Charges:CHARGE", file).charged())
                .isEqualTo("12.00");
        assertThat(send(openCase(), "?preview=true&mapping=none", file).charged())
                .isEqualTo("12.00");
        assertThat(send(openCase(), "?preview=true&mapping=by-provider", file.replace("Saved", "Other"))
                        .charged())
                .isEqualTo("10.00");
        assertThat(send(openCase(), "?preview=true", file.replace("Saved", "Other"))
                        .charged())
                .isEqualTo("12.00");
    }

    @Test
    void aMappingThatMakesNoSenseIsRefusedWithItsField() {
        assertRefused(put("x", "{\"columns\": {\"Net\": \"CHARGE\"}}"), 400, "provider");
        assertRefused(put("x", "{\"provider\": \"name:x\", \"columns\": {\"Net\": \"PRICE\"}}"), 400, "columns");
        assertRefused(put("x", "{\"provider\": \"name:x\", \"columns\": {\"--\": \"CHARGE\"}}"), 400, "letters");
        assertRefused(put("x", "{\"provider\": \"name:x\", \"columns\": {\"Net\": null}}"), 400, "");
        assertRefused(put("a%20b", "{\"provider\": \"name:x\", \"columns\": {\"Net\": \"CHARGE\"}}"), 400, "name");
        assertRefused(send(openCase(), "?mapping=not-there", "a,b\n"), 400, "mapping");
        assertRefused(send(openCase(), "?column=Net", "a,b\n"), 400, "column");
        assertRefused(send(openCase(), "?column=Net:CHARGE&mapping=none", "a,b\n"), 400, "mapping");
        assertRefused(send(openCase(), "?dates=SOMETIMES", "a,b\n"), 400, "dates");
        assertRefused(send(openCase(), "?preview=perhaps", "a,b\n"), 400, "preview");
    }

    private static void assertRefused(Reply reply, int status, String says) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.body().toString()).contains(says);
    }

    @Test
    void oneMappingIsForAProviderAndItsChangesAreLogged() {
        put("logged", "{\"provider\": \"name:logged\", \"columns\": {\"Net\": \"CHARGE\"}}");
        assertThat(put("logged", "{\"provider\": \"name:logged\", \"columns\": {\"Gross\": \"CHARGE\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(put("second", "{\"provider\": \"name:logged\", \"columns\": {\"Net\": \"CHARGE\"}}")
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("one-mapping-for-a-kind-of-table");

        JsonNode log = SERVER.get("/table-mappings/logged/log").body();
        assertThat(log.size()).isEqualTo(2);
        assertThat(log.get(0).path("definition").asString()).contains("gross=CHARGE");
        assertThat(log.get(0).path("actor").asString()).isEqualTo("owner");
        assertThat(SERVER.get("/table-mappings").body().toString()).contains("\"logged\"");
    }

    @Test
    void anotherFirmNeverSeesAMapping() {
        put("ours", "{\"provider\": \"name:ours\", \"columns\": {\"Net\": \"CHARGE\"}}");
        AccessKey stranger = AccessKey.random(new SecureRandom());
        SERVER.bean(AccessKeys.class)
                .add(stranger, new Caller(new FirmId("table-firm"), new ActorId("other")), Instant.now());

        HttpResponse<byte[]> all = SERVER.get("/table-mappings", stranger.secret());
        assertThat(new String(all.body(), StandardCharsets.UTF_8)).isEqualTo("[]");
        assertThat(SERVER.get("/table-mappings/ours", stranger.secret()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReadingNeedsNoCaseAndKeepsNothing() {
        Reply reading = SERVER.send(
                "application/octet-stream",
                "/readings",
                BodyPublishers.ofString(resource("synthetic-837i-decided.x12")));

        assertThat(reading.status()).as(reading.body().toString()).isEqualTo(200);
        JsonNode item = reading.item(1);
        assertThat(item.path("kind").asString()).isEqualTo("BILL");
        assertThat(item.path("account").asString()).isEqualTo("SYN-0001");
        assertThat(item.path("provider").path("id").asString()).isEqualTo("npi:1234567893");
        assertRefused(
                SERVER.send("application/octet-stream", "/readings?record=1", BodyPublishers.ofString("a,b\n")),
                400,
                "record");
    }

    private static Reply put(String name, String body) {
        return SERVER.put("/table-mappings/" + name, body);
    }

    private static Reply delete(String name) {
        return SERVER.delete("/table-mappings/" + name);
    }
}
