package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writedown.ledger.seal.Hash;
import org.writedown.ledger.seal.Proofs;
import tools.jackson.databind.JsonNode;

/** The seals of the record, as the operator asks about them over HTTP. */
abstract class SealOperationsContract extends OperatedServer {

    private static final String VERIFY = "/operations/seal/verify";

    @ParameterizedTest
    @CsvSource({
        "GET, /operations/seal",
        "POST, /operations/seal",
        "GET, /operations/seal/verify",
        "POST, /operations/seal/verify",
        "GET, /operations/seal/events/case-a/0",
        "GET, /operations/seal/consistency?from=1&to=2"
    })
    void sealsAreForTheOperatorOnly(String method, String path) {
        assertThat(server.asAdvocate(method, path).statusCode()).isEqualTo(403);
        assertThat(server.asStranger(method, path).statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsSealedIsProvedToWhoHoldsAHead() {
        server.record(new History("case-proved", server.firm()).then(opened()).then(noted("One.")));
        JsonNode first = sealed();
        server.record(new History("case-later", server.firm()).then(opened()).then(noted("Two.")));
        JsonNode second = sealed();

        JsonNode inclusion = read(server.asOperator("GET", "/operations/seal/events/case-later/1"));
        assertThat(inclusion.path("head")).isEqualTo(second);
        assertThat(Proofs.includes(
                        hash(inclusion, "hash"),
                        inclusion.path("leaf").asLong(),
                        second.path("events").asLong(),
                        hashes(inclusion),
                        hash(second, "root")))
                .isTrue();

        long from = first.path("events").asLong();
        long to = second.path("events").asLong();
        JsonNode consistency =
                read(server.asOperator("GET", "/operations/seal/consistency?from=" + from + "&to=" + to));
        assertThat(Proofs.extend(from, hash(first, "root"), to, hash(second, "root"), hashes(consistency)))
                .isTrue();
    }

    @Test
    void aVerificationGoesOnByItselfAndIsRecorded() {
        server.record(new History("case-whole", server.firm()).then(opened()));
        JsonNode head = sealed();

        JsonNode verification = verified(head.toString());
        assertThat(verification.at("/verdict/whole").asBoolean()).isTrue();
        assertThat(verification.at("/verdict/events").asLong())
                .isEqualTo(head.path("events").asLong());
        Awaitility.await().untilAsserted(() -> assertThat(entries())
                .startsWith("VERIFY DONE null null", "VERIFY ASKED null null", "SEAL DONE null null"));
    }

    @Test
    void whatWasChangedIsNamedAndNothingOfItIsTold() {
        server.record(new History("case-edited", server.firm()).then(opened()).then(noted("Called.")));
        sealed();
        edit(1);

        JsonNode difference = verified("").at("/verdict/differences/0");
        assertThat(difference.path("kind").asString()).isEqualTo("CHANGED");
        assertThat(difference.at("/event/caseId").asString()).isEqualTo("case-edited");
        assertThat(difference.at("/event/sequence").asLong()).isEqualTo(1);
        assertThat(difference.path("what").asString()).isEqualTo("is not stored as it was sealed");
        Awaitility.await().untilAsserted(() -> assertThat(latest()).isEqualTo("VERIFY DIFFERS null null"));

        edit(-1);
        assertThat(verified("").at("/verdict/whole").asBoolean()).isTrue();
    }

    @Test
    void aHeadOfEventsThatAreNotThereIsTold() {
        server.record(new History("case-held", server.firm()).then(opened()));
        JsonNode head = sealed();
        String further = head.toString().replace("\"events\":" + head.path("events"), "\"events\":1000000");

        assertThat(verified(further).at("/verdict/differences").toString())
                .contains("HELD_HEAD", "SIGNATURE")
                .doesNotContain("CHANGED");
    }

    @Test
    void howMuchIsSealedIsAMetric() {
        assertThat(server.asOperator("GET", "/actuator/prometheus").body())
                .contains("writedown_seals_sealed_events", "writedown_seals_unsealed_events");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /operations/seal/events/case-nowhere/0, '', 404",
        "GET, /operations/seal/events/case-nowhere/x, '', 400",
        "GET, /operations/seal/consistency?from=0&to=1, '', 400",
        "GET, /operations/seal/consistency?from=1, '', 400",
        "GET, /operations/seal?at=1, '', 400",
        "POST, /operations/seal/verify, '{\"events\":1}', 400",
        "POST, /operations/seal/verify, '{\"events\":1,\"root\":\"00\",\"time\":\"2026-03-02T12:00:00Z\",\"signer\":\"\","
                + "\"signature\":\"\"}', 400"
    })
    void aQuestionThatCannotBeAnsweredIsRefused(String method, String path, String body, int status) {
        assertThat(server.asOperator(method, path, body).statusCode()).isEqualTo(status);
    }

    private void edit(int revisions) {
        jdbc.sql(
                        "UPDATE domain_event SET revision = revision + ? WHERE case_id = 'case-edited' AND sequence_number = 1")
                .param(revisions)
                .update();
    }

    /** The head after everything that was recorded is sealed. */
    private JsonNode sealed() {
        Awaitility.await("no open transaction hides the last events")
                .until(() -> read(server.asOperator("POST", "/operations/seal"))
                                .path("unsealed")
                                .asLong(-1)
                        == 0);
        return read(server.asOperator("GET", "/operations/seal")).path("head");
    }

    private JsonNode verified(String held) {
        HttpResponse<String> begun = server.asOperator("POST", VERIFY, held);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        Awaitility.await().until(() -> read(server.asOperator("GET", VERIFY))
                .path("phase")
                .asString()
                .equals("DONE"));
        return read(server.asOperator("GET", VERIFY));
    }

    private static Hash hash(JsonNode node, String name) {
        return Hash.parse(node.path(name).asString());
    }

    private static List<Hash> hashes(JsonNode proof) {
        return StreamSupport.stream(proof.path("path").spliterator(), false)
                .map(one -> Hash.parse(one.asString()))
                .toList();
    }
}
