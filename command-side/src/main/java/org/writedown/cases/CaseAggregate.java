package org.writedown.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;

/** The shell that Axon sees: it carries commands to the decider and its events to the store. */
@AggregateRoot(type = CaseAggregate.TYPE)
public class CaseAggregate {

    /** The aggregate type in the store. */
    public static final String TYPE = "case";

    /** The name under which every command of a case is dispatched. */
    public static final String COMMAND = "org.writedown.case-command";

    /** Metadata key of the version that the caller saw; absent when the caller does not mind. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** Metadata key of the request's hash; it is kept in the receipt and not in the events. */
    public static final String REQUEST_FINGERPRINT = "requestFingerprint";

    private static final Set<String> OF_THE_REQUEST = Set.of(EXPECTED_VERSION, REQUEST_FINGERPRINT);

    /** Read by Axon alone. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String id;

    private CaseState state;

    /** A case of which nothing is known yet. */
    public CaseAggregate() {
        this(null, CaseState.initial());
    }

    /** A case as its stored events have left it. */
    public CaseAggregate(@Nullable String id, CaseState state) {
        this.id = id;
        this.state = state;
    }

    /** What its events have made of it, those of the present command included. */
    public CaseState state() {
        return state;
    }

    /**
     * Decides a command and records its events.
     *
     * @throws VersionMismatch if the caller saw another version
     * @throws CommandRejected if a rule refuses
     */
    @CommandHandler(commandName = COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Receipt handle(
            CaseCommand command,
            @MetaDataValue(EXPECTED_VERSION) @Nullable Long expectedVersion,
            MetaData metaData,
            Clock clock) {
        long before = state.version();
        if (expectedVersion != null && expectedVersion != before) {
            throw new VersionMismatch(expectedVersion, before);
        }
        return switch (CaseDecider.decide(state, command, new Facts(LocalDate.now(clock)))) {
            case Decision.Rejected rejected -> throw new CommandRejected(rejected, before);
            case Decision.Accepted accepted -> record(command, before, accepted.events(), metaData);
        };
    }

    private static Receipt record(CaseCommand command, long before, List<CaseEvent> events, MetaData metaData) {
        MetaData kept = metaData.withoutKeys(OF_THE_REQUEST);
        events.forEach(event -> AggregateLifecycle.apply(event, kept));
        return new Receipt(command.caseId(), before, events);
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        id = event.origin().caseId().value();
        state = CaseEvolver.evolve(state, event);
    }
}
