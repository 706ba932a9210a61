package org.writedown.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.RecordEvent.DocumentAttached;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.PaymentTerms;

/** What the store refuses to read, and how it says so. */
class StrictReadingTest {

    private final EventJson json = new EventJson(EventCatalogue.current());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"minor\":1,\"currency\":\"USD\",\"more\":1}",
                "{\"minor\":1,\"currency\":\"USD\"} {}",
                "{\"minor\":1,\"minor\":2,\"currency\":\"USD\"}",
                "{\"minor\":1.0,\"currency\":\"USD\"}",
                "{\"minor\":\"1\",\"currency\":\"USD\"}",
                "{\"minor\":null,\"currency\":\"USD\"}",
                "{\"minor\":99999999999999999999,\"currency\":\"USD\"}",
                "{\"minor\":1,\"currency\":\"NIX\"}",
                "{\"minor\":1,\"currency\":\"\"}",
                "{\"minor\":1}",
                "{\"currency\":\"USD\"}",
                "null",
                "",
                "1"
            })
    void moneyHasOneShape(String text) {
        assertRefused(text, Money.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"firstDueOn\":\"2026-02-30\",\"instalments\":1}",
                "{\"firstDueOn\":\"2026-02-03T00:00:00\",\"instalments\":1}",
                "{\"firstDueOn\":[2026,2,3],\"instalments\":1}",
                "{\"firstDueOn\":20000,\"instalments\":1}",
                "{\"firstDueOn\":\"2026-02-03\",\"instalments\":0}",
                "{\"firstDueOn\":\"2026-02-03\"}"
            })
    void datesAreIsoDaysAndNumbersMustBeThere(String text) {
        assertRefused(text, PaymentTerms.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"Pat\"}",
                "{\"name\":{\"clear\":null}}",
                "{\"name\":{}}",
                "{\"name\":{\"clear\":\"Pat\",\"more\":1}}",
                "{\"name\":{\"clear\":7}}",
                "{\"name\":null}",
                "{}"
            })
    void personalDataIsWrappedAndRequired(String text) {
        assertRefused(text, Client.class);
    }

    @Test
    void whatIsNullableMayBeLeftOut() {
        Client client = json.readValue("{\"name\":{\"clear\":\"Pat\"}}".getBytes(StandardCharsets.UTF_8), Client.class);

        assertThat(client).isEqualTo(new Client(SampleValues.text("Pat"), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"\"", "\"added\""})
    void enumsAreTheirNames(String kind) {
        assertRefused("{\"line\":\"B1-1\",\"kind\":" + kind + "}", LineDifference.class);
    }

    @Test
    void nestingIsBounded() {
        assertRefused("[".repeat(100_000), Map.class);
    }

    @Test
    void aRefusalSaysWhereButNeverQuotesWhatItRead() {
        String text = "{\"name\":{\"clear\":\"Pat\"},\"born\":{\"clear\":\"29 February 1980\"}}";

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> json.readValue(text.getBytes(StandardCharsets.UTF_8), Client.class))
                .withMessageContaining("born")
                .withNoCause()
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("1980"));
    }

    @Test
    void metadataIsOneFlatObjectOfTextsInSortedOrder() {
        byte[] stored = json.writeTexts(Map.of("firm", "acme", "actor", "dana", "commandId", "c-1"));

        assertThat(new String(stored, StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"dana\",\"commandId\":\"c-1\",\"firm\":\"acme\"}");
        assertThat(json.readTexts(stored))
                .containsExactly(Map.entry("actor", "dana"), Map.entry("commandId", "c-1"), Map.entry("firm", "acme"));
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> json.readTexts("{\"firm\":1}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void halfACharacterSurvivesAsItsEscape() {
        NoteAdded halfACharacter = new NoteAdded(SampleValues.on("2026-03-09"), SampleValues.text("half \ud83d"));

        assertThat(json.readValue(json.write(halfACharacter), NoteAdded.class)).isEqualTo(halfACharacter);
    }

    @Test
    void valuesCheckThemselvesAlsoWhenTheyAreRead() {
        assertRefused(
                "{\"providers\":[],\"signedOn\":\"2026-01-01\",\"expiresOn\":\"2026-01-02\"}",
                org.writedown.contract.value.Authorisation.class);
        assertRefused(
                "{\"providers\":[\"a b\"],\"signedOn\":\"2026-01-01\",\"expiresOn\":\"2026-01-02\"}",
                org.writedown.contract.value.Authorisation.class);
    }

    @Test
    void wholeNumbersOfAnySizeSurvive() {
        DocumentAttached attached = new DocumentAttached(
                SampleValues.on("2026-03-09"),
                SampleValues.DOCUMENT,
                SampleValues.text("scan"),
                "image/tiff",
                Long.MAX_VALUE);

        assertThat(json.readValue(json.write(attached), DocumentAttached.class)).isEqualTo(attached);
        assertThat(json.fromShape(json.readShape(json.write(attached)), DocumentAttached.class))
                .isEqualTo(attached);
    }

    private void assertRefused(String text, Class<?> type) {
        assertThatExceptionOfType(UnreadableEvent.class)
                .as("%s as %s", text.length() > 100 ? "long text" : text, type.getSimpleName())
                .isThrownBy(() -> json.readValue(text.getBytes(StandardCharsets.UTF_8), type));
    }
}
