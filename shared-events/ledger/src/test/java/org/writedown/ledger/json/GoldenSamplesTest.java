package org.writedown.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.CaseEvent;

/** Every shape that was ever stored has a sample in the contract, and is still read and written as it says. */
class GoldenSamplesTest {

    private static final EventCatalogue CATALOGUE = EventCatalogue.current();
    private static final EventJson JSON = new EventJson(CATALOGUE);
    private static final Map<EventType, CaseEvent> INSTANCES = SampleEvents.all().stream()
            .collect(Collectors.toMap(event -> CATALOGUE.typeOf(event.getClass()), Function.identity()));

    static Stream<EventType> currentTypes() {
        return CATALOGUE.types().stream();
    }

    static Stream<EventType> everyRevision() {
        return currentTypes().flatMap(type -> IntStream.rangeClosed(1, type.revision())
                .mapToObj(revision -> new EventType(type.name(), revision)));
    }

    @ParameterizedTest
    @MethodSource("everyRevision")
    void everyRevisionHasASampleThatIsStillRead(EventType type) {
        CaseEvent event = JSON.read(type, sample(type));

        assertThat(event).isInstanceOf(CATALOGUE.classOf(type.name()));
    }

    @ParameterizedTest
    @MethodSource("currentTypes")
    void aCurrentSampleIsWrittenBackByteForByte(EventType type) {
        CaseEvent event = JSON.read(type, sample(type));

        assertThat(JSON.pretty(event)).isEqualTo(new String(sample(type), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("currentTypes")
    void aCurrentSampleMeansWhatItsInstanceSays(EventType type) {
        assertThat(JSON.read(type, sample(type))).isEqualTo(INSTANCES.get(type));
    }

    @Test
    void aSampleThatIsNotThereFailsLoudly() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> sample(new EventType("case.opened", 999)))
                .withMessageContaining("contract/case.opened-999.json");
    }

    private static byte[] sample(EventType type) {
        String path = "contract/" + type.name() + "-" + type.revision() + ".json";
        try (InputStream stream = EventCatalogue.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(stream).as("the golden sample %s", path).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError("cannot read " + path, e);
        }
    }
}
