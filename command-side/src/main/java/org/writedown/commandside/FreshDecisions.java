package org.writedown.commandside;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.writedown.cases.CommandRejected;
import org.writedown.cases.Receipt;
import org.writedown.cases.VersionMismatch;
import org.writedown.cases.command.CaseCommand;

/**
 * A decision that records events is checked by the store: on an outdated state it conflicts. One that
 * records nothing, a refusal or a "nothing to do", is checked here, before anyone hears it.
 */
final class FreshDecisions implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CaseStates states;

    FreshDecisions(CaseStates states) {
        this.states = states;
    }

    /** @throws StaleCase if it was decided on an outdated state */
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        String caseId = ((CaseCommand) work.getMessage().getPayload()).caseId().value();
        try {
            Object result = chain.proceed();
            if (result instanceof Receipt receipt && receipt.events().isEmpty()) {
                check(caseId, receipt.before());
            }
            return result;
        } catch (CommandRejected rejected) {
            check(caseId, rejected.version());
            throw rejected;
        } catch (VersionMismatch mismatch) {
            check(caseId, mismatch.actual());
            throw mismatch;
        }
    }

    private void check(String caseId, long version) {
        if (states.outdated(caseId, version)) {
            throw new StaleCase(caseId);
        }
    }
}
