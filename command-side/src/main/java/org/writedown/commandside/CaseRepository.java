package org.writedown.commandside;

import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.CaseAggregate;
import org.writedown.cases.CommandRejected;
import org.writedown.cases.VersionMismatch;
import org.writedown.cases.command.CaseFileCommand.OpenCase;
import org.writedown.cases.state.CaseState;

/**
 * Gives each command its case: a fresh shell around the known state. What the command does to the shell
 * becomes known when, and only when, it is stored.
 */
final class CaseRepository extends EventSourcingRepository<CaseAggregate> {

    private final EventStore store;
    private final CaseStates states;

    CaseRepository(EventStore store, CaseStates states, CaseLocks locks, ParameterResolverFactory parameters) {
        super(builder(CaseAggregate.class).eventStore(store).lockFactory(locks).parameterResolverFactory(parameters));
        this.store = store;
        this.states = states;
    }

    /** Never finds nothing: a case that was not opened is a state like any other, and the decider's to judge. */
    @Override
    protected EventSourcedAggregate<CaseAggregate> doLoadWithLock(String caseId, @Nullable Long expectedVersion) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        CaseState before = opens(work.getMessage()) ? states.orNew(caseId) : states.of(caseId);
        CaseAggregate shell = new CaseAggregate(caseId, before);
        work.afterCommit(stored -> states.keep(caseId, shell.state()));
        work.onRollback(failed -> afterFailure(caseId, failed));
        return EventSourcedAggregate.reconstruct(
                shell,
                aggregateModel(),
                before.version() - 1,
                false,
                store,
                NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(CaseAggregate.class));
    }

    /** A new case's id is new: asking the store for its events would be a question with a known answer. */
    private static boolean opens(Message<?> message) {
        return message.getPayload() instanceof OpenCase;
    }

    /** A refusal was decided before anything was to be stored, and what is known is as true as before. */
    private void afterFailure(String caseId, UnitOfWork<?> failed) {
        Throwable cause = failed.getExecutionResult().getExceptionResult();
        if (cause instanceof ConcurrencyException) {
            states.reload(caseId);
        } else if (!(cause instanceof CommandRejected || cause instanceof VersionMismatch)) {
            states.forget(caseId);
        }
    }
}
