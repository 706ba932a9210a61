package org.writedown.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writedown.standalone.Server.Reply;

/** On the embedded database; and what is refused there before it is ever stored. */
class EmbeddedDurabilityIT extends DurabilityContract {

    private static final String BILL = """
            {"provider": {"id": "general", "name": "General Hospital"}, "account": "A-77", "kind": "ITEMISED",
             "side": "FACILITY", "statedOn": "2026-01-20",
             "lines": [{"revenue": "0450", "procedure": {"system": "CPT", "code": "99285"},
                        "charge": {"amount": "900.00", "currency": "USD"}}],
             "statedTotal": {"amount": "900.00", "currency": "USD"}, "effectiveOn": "2026-01-21"}""";

    @Override
    Map<String, String> database() {
        return Map.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "lines": [    | "lines": [[            | 400 | lines[0]
                    "2026-01-21"} | "2026-01-21"           | 400 | ``
                    "side"        | "inside": 1, "side"    | 400 | inside
                    "A-77"        | 77                     | 400 | account
                    "900.00"      | 900.00                 | 400 | lines[0].charge.amount
                    "900.00"      | "-900.00"              | 400 | lines[0].charge.amount
                    "900.00"      | "90000000000000.00"    | 400 | lines[0].charge.amount
                    "CPT"         | "SNOMED"               | 400 | lines[0].procedure.system
                    "2026-01-20"  | "2999-01-20"           | 400 | statedOn
                    "2026-01-21"  | "2999-01-21"           | 422 | ``
                    """)
    void malformedInputIsRefusedWithItsFieldAndNothingIsStored(String good, String bad, int status, String field) {
        String id = open();
        Reply refused = server.post("/cases/" + id + "/bills", BILL.replace(good, bad));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
        assertThat(refused.body().path("field").asString("")).isEqualTo(field);
        assertThat(refused.body().path("detail").asString()).isNotBlank();
        assertThat(entries(id, 1)).isEqualTo(1);
    }

    @Test
    void fiftyMegabytesAreTooLarge() {
        String id = open();
        byte[] much = new byte[50 << 20];
        Arrays.fill(much, (byte) ' ');
        assertThat(server.send("application/json", "/cases/" + id + "/bills", BodyPublishers.ofByteArray(much))
                        .status())
                .isEqualTo(413);
        assertThat(server.send("application/edi-x12", "/cases/" + id + "/bills", BodyPublishers.ofByteArray(much))
                        .status())
                .isEqualTo(413);
        assertThat(entries(id, 1)).isEqualTo(1);
    }

    @Test
    void aClaimFileIsReadWholeOrRefusedWithTheSegment() throws IOException {
        String id = open();
        byte[] whole = claimFile();
        Reply cut = claim(id, Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut.status()).as(cut.body().toString()).isEqualTo(400);
        assertThat(cut.body().path("field").asString()).startsWith("segment ");
        assertThat(entries(id, 1)).isEqualTo(1);

        assertThat(claim(id, whole).status()).isEqualTo(201);
        assertThat(entries(id, 2)).isEqualTo(2);
    }

    private Reply claim(String id, byte[] file) {
        return server.send("application/edi-x12", "/cases/" + id + "/bills", BodyPublishers.ofByteArray(file));
    }

    private static byte[] claimFile() throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/demo/synthetic-emergency-837i.x12"));
    }
}
