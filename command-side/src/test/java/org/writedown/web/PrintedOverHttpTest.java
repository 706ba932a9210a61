package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;
import static org.writedown.web.SharedServer.resource;
import static org.writedown.web.SharedServer.send;

import org.junit.jupiter.api.Test;
import org.writedown.web.TestServer.Reply;

/** What a file says beyond its statement reaches the audit without anybody typing it in. */
class PrintedOverHttpTest {

    private static final TestServer SERVER = SharedServer.get();

    @Test
    void theStayOfAClaimIsShownAndItsRoomDaysAreHeldAgainstIt() {
        String id = openCase();
        String claim = resource("synthetic-837i.x12").replace("SV2*0120**2400*DA*3", "SV2*0120**2400*DA*4");
        Reply recorded = send(id, "?record=1", claim);

        assertThat(recorded.item(1).path("stay").path("admitted").asString())
                .as(recorded.body().toString())
                .isEqualTo("2026-02-10");
        assertThat(recorded.item(1).path("stay").path("discharged").asString()).isEqualTo("2026-02-13");
        assertThat(audit(id)).contains("stay.room-days");
        assertThat(audit(caseOf(resource("synthetic-837i.x12")))).doesNotContain("stay.room-days");
    }

    @Test
    void whatAPersonSaysOfAnotherThingLeavesTheStayKnown() {
        String id = caseOf(resource("synthetic-837i.x12").replace("SV2*0120**2400*DA*3", "SV2*0120**2400*DA*4"));
        Reply said = SERVER.post(
                "/cases/" + id + "/bills/B1/circumstances", "{\"circumstances\":{\"lastSeen\":\"2025-01-05\"}}");

        assertThat(said.status()).isEqualTo(201);
        assertThat(audit(id)).contains("stay.room-days");
    }

    @Test
    void theUnitPriceOfATableIsHeldAgainstItsCharge() {
        String id = caseOf("""
                Facility,Account,Description,Rev Code,Qty,Unit Price,Amount
                EXAMPLE GENERAL HOSPITAL,A-77,SALINE,0258,3,12.50,47.50
                """);

        assertThat(audit(id)).contains("arithmetic.line-extension").contains("\"product\":\"$37.50\"");
    }

    private static String caseOf(String file) {
        String id = SharedServer.openCase();
        Reply recorded = send(id, "?record=1", file);
        assertThat(recorded.item(1).path("recorded").size())
                .as(recorded.body().toString())
                .isPositive();
        return id;
    }

    private static String audit(String id) {
        return SERVER.post("/cases/" + id + "/bills/B1/audit?record=false", "")
                .body()
                .path("findings")
                .toString();
    }
}
