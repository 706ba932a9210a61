package org.writedown.cases;

import static org.writedown.cases.Samples.ORIGIN;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.value.Sensitive;

/** The shell carries commands in and events out; it decides nothing. */
class CaseAggregateTest {

    private static final Sensitive<String> TEXT = Sensitive.of("Called; asked to write.");
    private static final CaseOpened OPENED = opened();

    private AggregateTestFixture<CaseAggregate> fixture;

    private static CaseOpened opened() {
        var open = Samples.openCase();
        return new CaseOpened(open.origin(), open.client(), open.payerStatus(), open.currency(), open.reference());
    }

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(CaseAggregate.class);
        fixture.registerInjectableResource(
                Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        fixture.registerCommandTargetResolver(command -> new VersionedAggregateIdentifier(
                (Object) ((CaseCommand) command.getPayload()).caseId().value(), null));
    }

    private ResultValidator<CaseAggregate> dispatch(CaseCommand command, Map<String, ?> metaData, Object... given) {
        return (given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(given))
                .when(new GenericCommandMessage<>(new GenericMessage<>(command, metaData), CaseAggregate.COMMAND));
    }

    @Test
    void opensACase() {
        dispatch(Samples.openCase(), Map.of()).expectEvents(OPENED);
    }

    @Test
    void recordsFurtherEventsAndTellsTheVersion() {
        dispatch(new AddNote(ORIGIN, TEXT), Map.of(), OPENED)
                .expectEvents(new NoteAdded(ORIGIN, TEXT))
                .expectResultMessagePayload(new Receipt(Samples.CASE, 1, List.of(new NoteAdded(ORIGIN, TEXT))));
    }

    @Test
    void refusesWithTheRule() {
        dispatch(Samples.openCase(), Map.of(), OPENED).expectNoEvents().expectException(CommandRejected.class);
    }

    @Test
    void refusesACallerWhoSawAnotherVersion() {
        dispatch(new AddNote(ORIGIN, TEXT), Map.of(CaseAggregate.EXPECTED_VERSION, 7L), OPENED)
                .expectNoEvents()
                .expectException(VersionMismatch.class);
    }
}
