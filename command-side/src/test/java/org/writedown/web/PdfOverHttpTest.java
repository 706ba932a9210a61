package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;
import static org.writedown.web.SharedServer.send;

import org.junit.jupiter.api.Test;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.value.Source;
import org.writedown.intake.pdf.Pdfs;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;

/** PDFs and scans are documents; what a person confirms of them is a bill that knows its page and rows. */
class PdfOverHttpTest {

    private static final String CONFIRMED = """
            {"provider": {"id": "name:example-general", "name": "Example General Hospital"}, "account": "PDF-1",
             "kind": "ITEMISED", "side": "FACILITY", "statedOn": "2026-03-20",
             "lines": [
               {"procedure": {"system": "CPT", "code": "99284"}, "description": "EMERGENCY LEVEL 4",
                "charge": {"amount": "1234.50", "currency": "USD"}, "serviceFrom": "2026-03-01", "page": 1, "row": 2},
               {"description": "PHARMACY", "charge": {"amount": "40.00", "currency": "USD"},
                "serviceFrom": "2026-03-02", "page": 1, "row": 3},
               {"description": "not on the page", "charge": {"amount": "0.00", "currency": "USD"}}],
             "statedTotal": {"amount": "1274.50", "currency": "USD"}}""";

    private static final TestServer SERVER = SharedServer.get();

    @Test
    void aPdfIsKeptWithItsTextAndTheLinesThatLookLikeCharges() {
        String id = openCase();
        Reply kept = send(id, "?record=all", Pdfs.statement());

        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(SERVER.events(id)).as("kept, and nothing recorded of it").isEqualTo(2);
        JsonNode pdf = kept.body().path("pdf");
        assertThat(pdf.path("scan").asBoolean()).isFalse();
        assertThat(pdf.path("lines").get(0).path("page").asInt()).isEqualTo(1);
        assertThat(pdf.path("lines").get(0).path("row").asInt()).isEqualTo(2);
        assertThat(pdf.path("lines").get(0).path("code").asString()).isEqualTo("99284");
        assertThat(pdf.path("linesTotal").path("amount").asString()).isEqualTo("1274.50");
        JsonNode text = SERVER.get(path(id, kept) + "/text").body();
        assertThat(text.path("text").asString()).contains("EXAMPLE GENERAL HOSPITAL", "TOTAL 1,274.50");
    }

    @Test
    void theLinesThatAPersonConfirmsAreABillThatKnowsTheFileThePageAndTheRows() {
        String id = openCase();
        Reply kept = send(id, "", Pdfs.statement());
        Reply preview = SERVER.post(path(id, kept) + "/statement?preview=true", CONFIRMED);
        assertThat(preview.item(1).path("proposes").asString())
                .as(preview.body().toString())
                .isEqualTo("NEW_BILL");
        assertThat(SERVER.events(id)).isEqualTo(2);

        Reply recorded = SERVER.post(path(id, kept) + "/statement", CONFIRMED);
        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(201);
        Source source = ((BillUploaded) SERVER.lastEvent(id)).statement().source();
        assertThat(String.valueOf(source.document()))
                .isEqualTo(kept.body().path("document").asString());
        assertThat(source.format()).isEqualTo("pdf");
        assertThat(source.position()).isEqualTo("page 1 rows 2-3, entered");

        Reply again = SERVER.post(path(id, kept) + "/statement", CONFIRMED);
        assertThat(again.status()).isEqualTo(200);
        assertThat(SERVER.events(id)).isEqualTo(3);
    }

    @Test
    void aLaterPdfOfTheSameAccountIsComparedLineByLine() {
        String id = openCase();
        Reply first = send(id, "", Pdfs.statement());
        SERVER.post(path(id, first) + "/statement", CONFIRMED);
        Reply second = send(id, "", Pdfs.laterStatement());
        String lower = CONFIRMED
                .replace("2026-03-20", "2026-04-20")
                .replace("1234.50", "1000.00")
                .replace("1274.50", "1040.00");

        Reply recorded = SERVER.post(path(id, second) + "/statement", lower);
        JsonNode item = recorded.item(1);
        assertThat(item.path("proposes").asString()).as(item.toString()).isEqualTo("LATER_STATEMENT");
        assertThat(item.path("differences").get(0).path("kind").asString()).isEqualTo("CHARGE_FELL");
    }

    @Test
    void linesThatDoNotSumToTheTotalAreRefusedUnlessAPersonAcceptsIt() {
        String id = openCase();
        Reply kept = send(id, "", Pdfs.statement());
        String off = CONFIRMED.replace("\"1274.50\"", "\"1300.00\"");

        Reply refused = SERVER.post(path(id, kept) + "/statement", off);
        assertThat(refused.body().path("rule").asString()).isEqualTo("statement-ties-to-its-total");
        assertThat(SERVER.events(id)).isEqualTo(2);
        Reply half = SERVER.post(path(id, kept) + "/statement", CONFIRMED.replace(", \"row\": 2", ""));
        assertThat(half.body().path("field").asString()).isEqualTo("lines[0].row");

        String accepted = off.replace("\"kind\"", "\"mismatchAccepted\": true, \"kind\"");
        assertThat(SERVER.post(path(id, kept) + "/statement", accepted).status())
                .isEqualTo(201);
    }

    @Test
    void aScanIsSaidToBeOneAndIsEnteredByAPerson() {
        String id = openCase();
        Reply scan = send(id, "", Pdfs.scan());
        assertThat(scan.body().path("pdf").path("scan").asBoolean())
                .as(scan.body().toString())
                .isTrue();
        assertThat(scan.body().path("note").asString()).startsWith("a scan of 1 pages");
        Reply picture = send(id, "", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 16, 'J', 'F', 'I', 'F'});
        assertThat(picture.body().path("note").asString()).startsWith("a scan, a picture");

        Reply entered =
                SERVER.post(path(id, picture) + "/statement", CONFIRMED.replaceAll(", \"page\": 1, \"row\": .", ""));
        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(201);
        Source source = ((BillUploaded) SERVER.lastEvent(id)).statement().source();
        assertThat(source.format()).isEqualTo("manual");
        assertThat(source.position()).isNull();
        assertThat(source.document()).isNotNull();
    }

    @Test
    void onlyDocumentsOfTheCaseAreReadAndOnlyAsWhatTheyAre() {
        String id = openCase();
        Reply letter = send(id, "", "Dear Ms Example");
        assertThat(SERVER.get(path(id, letter) + "/text").status()).isEqualTo(404);
        String other = path(openCase(), letter);
        assertThat(SERVER.post(other + "/statement", CONFIRMED).status()).isEqualTo(404);
        assertThat(SERVER.get(other + "/text").status()).isEqualTo(404);
    }

    private static String path(String id, Reply kept) {
        return "/cases/" + id + "/documents/" + kept.body().path("document").asString();
    }
}
